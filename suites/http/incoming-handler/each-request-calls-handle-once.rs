//! ---
//! title: Each request calls handle once, and its response reaches the client
//! requirements: [http.incoming-handler.handle.called]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /one HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: /one } }
//!       - { connect: serving }
//!       - { send: "GET /two HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: /two } }
//! expect: { outcome: ok, handles: 2 }
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
