//! ---
//! title: set sends two equal values of a name, an empty value, and a value of 120 characters as they were set
//! requirements: [http.types.response-outparam.set.sends, http.types.outgoing-response.constructor.headers]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - response:
//!           status: 200
//!           headers:
//!             x-a: [one, one]
//!             x-empty: ''
//!             x-long: '012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789'
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let long = "0123456789".repeat(12);
    let headers = fields(&[("x-a", "one"), ("x-empty", ""), ("x-a", "one"), ("x-long", &long)])?;
    let response = OutgoingResponse::new(headers);
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    ok("finish", OutgoingBody::finish(body, None))
}
