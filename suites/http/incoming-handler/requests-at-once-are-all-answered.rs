//! ---
//! title: Twenty requests that come at the same time are all answered
//! requirements: [http.incoming-handler.handle.delivers]
//! peers:
//!   client:
//!     protocol: tcp
//!     times: 20
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /at-once HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: /at-once } }
//! expect: { outcome: ok, handles: 20 }
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
