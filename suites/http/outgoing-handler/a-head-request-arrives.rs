//! ---
//! title: A request of HEAD arrives, and its response has no body
//! requirements: [http.outgoing-handler.handle.sends, http.types.incoming-body.stream.bytes]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request: { method: HEAD }
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = ok("handle", handle(request_to(0, &Method::Head, "/", &[])?, None))?;
    let response = ok("the response", awaited(&future)?)?;
    equal("status", &response.status(), &200)?;
    body_is(&response, b"")
}
