//! ---
//! title: headers returns the bytes of a value that are not ASCII as they were sent
//! requirements: [http.types.fields.values.bytes]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: ü€\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let headers = request.headers();
    let values = headers.get(&"x-a".to_string());
    equal("get of x-a", &values[..], &["ü€".as_bytes().to_vec()][..])?;
    drop(headers);
    respond(out, b"")
}
