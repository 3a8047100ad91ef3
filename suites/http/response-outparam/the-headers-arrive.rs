//! ---
//! title: set sends the headers of the response, the values of one name in their order
//! requirements: [http.types.response-outparam.set.sends]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, headers: { x-a: one, x-b: [two, three], x-c: null } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let headers = fields(&[("x-a", "one"), ("x-b", "two"), ("x-b", "three")])?;
    let response = OutgoingResponse::new(headers);
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    ok("finish", OutgoingBody::finish(body, None))
}
