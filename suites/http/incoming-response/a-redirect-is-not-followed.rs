//! ---
//! title: status is that of a redirect, which the host does not follow
//! requirements: [http.types.incoming-response.status.sent]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 301 Moved Permanently\r\nLocation: /other\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    equal("status", &response()?.status(), &301)
}
