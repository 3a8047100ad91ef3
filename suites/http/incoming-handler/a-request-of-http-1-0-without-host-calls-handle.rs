//! ---
//! title: A request of HTTP/1.0 without Host calls handle, and its response reaches the client
//! requirements: [http.incoming-handler.handle.called]
//! level: may
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /one HTTP/1.0\r\n\r\n" }
//!       - { response: { status: 200, body: /one } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = path_of(&request)?;
    respond(out, path.as_bytes())
}
