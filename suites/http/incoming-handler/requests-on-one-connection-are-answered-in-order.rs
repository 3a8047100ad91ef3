//! ---
//! title: Requests that follow each other on one connection are answered in their order
//! requirements: [http.incoming-handler.handle.delivers]
//! level: may
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /one HTTP/1.1\r\nHost: localhost\r\n\r\n" }
//!       - { response: { status: 200, body: /one } }
//!       - { send: "GET /two HTTP/1.1\r\nHost: localhost\r\n\r\n" }
//!       - { response: { status: 200, body: /two } }
//!       - { send: "GET /three HTTP/1.1\r\nHost: localhost\r\n\r\n" }
//!       - { response: { status: 200, body: /three } }
//! expect: { outcome: ok, handles: 3 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = some("path-with-query", request.path_with_query())?;
    respond(out, path.as_bytes())
}
