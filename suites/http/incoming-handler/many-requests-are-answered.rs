//! ---
//! title: Eleven hundred requests, each on a connection of its own, are all answered
//! requirements: [http.incoming-handler.handle.any-number]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     rounds: 1100
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /{round} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: '/{round}' } }
//! timeout: 60
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = path_of(&request)?;
    respond(out, path.as_bytes())?;
    // The client sees that each is answered. The sign of life is that of the first one: so many would fill the output.
    if path == "/0" {
        return Ok(());
    }
    Err(Failed)
}
