//! ---
//! title: A response whose body is never asked for arrives, and is complete
//! requirements: [http.types.response-outparam.set.sends]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: "" } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    ResponseOutparam::set(out, Ok(OutgoingResponse::new(Fields::new())));
    Ok(())
}
