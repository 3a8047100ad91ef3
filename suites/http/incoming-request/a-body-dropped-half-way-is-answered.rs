//! ---
//! title: A request is answered whose body the guest drops after a part of it
//! requirements: [http.types.response-outparam.set.sends]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST /dropped HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100\r\n\r\n0123456789" }
//!       - { response: { status: 200, body: /dropped } }
//!       - { connect: serving }
//!       - { send: "GET /next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: /next } }
//! expect: { outcome: ok, handles: 2 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = path_of(&request)?;
    if path == "/dropped" {
        let body = needed("consume", request.consume())?;
        let stream = needed("stream", body.stream())?;
        needed("blocking-read", stream.blocking_read(10))?;
        drop(stream);
        drop(body);
    }
    respond(out, path.as_bytes())
}
