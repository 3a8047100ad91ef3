//! ---
//! title: A guest that traps leaves the server to the next request
//! requirements: [http.incoming-handler.handle.delivers]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /trap HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - gone
//!       - { connect: serving }
//!       - { send: "GET /next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: /next } }
//! expect: { outcome: trap, handles: 1 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = path_of(&request)?;
    if path != "/trap" {
        return respond(out, path.as_bytes());
    }
    must_trap("an instruction that traps");
    trap();
    let seen = returned("an instruction that traps", &());
    drop((request, out));
    seen
}
