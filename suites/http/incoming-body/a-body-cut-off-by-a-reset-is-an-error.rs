//! ---
//! title: A body whose connection is reset is an error of its stream or its trailers, and never a plain end
//! requirements: [http.types.incoming-body.errors]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n" }
//!       - send: hello
//!       - { await: response }
//!       - reset
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    signal("response");
    body_fails(&response)?;
    Ok(())
}
