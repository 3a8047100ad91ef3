//! ---
//! title: consume succeeds on the first call, and fails on later ones
//! requirements: [http.types.incoming-request.consume.once]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let body = ok("the first consume", request.consume())?;
    err("the second consume", request.consume(), "an error")?;
    drop(body);
    err("consume after the body is dropped", request.consume(), "an error")?;
    respond(out, b"")
}
