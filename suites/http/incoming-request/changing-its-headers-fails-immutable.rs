//! ---
//! title: set, append and delete on the headers of a request fail with immutable, and change nothing
//! requirements: [http.types.incoming-request.headers.immutable]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: one\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let headers = request.headers();
    let (name, other) = ("x-a".to_string(), "x-b".to_string());
    let value = b"two".to_vec();
    header_fails("set", headers.set(&name, &[value.clone()]), HeaderError::Immutable)?;
    header_fails("append", headers.append(&other, &value), HeaderError::Immutable)?;
    header_fails("delete", headers.delete(&name), HeaderError::Immutable)?;
    equal("get of x-a", &texts(&headers.get(&name))[..], &["one".to_string()][..])?;
    equal("has of x-b", &headers.has(&other), &false)?;
    drop(headers);
    respond(out, b"")
}
