//! ---
//! title: A guest that traps before set is answered for with an error status
//! requirements: [http.types.response-outparam.set.never]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: error } }
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    must_trap("an instruction that traps");
    trap();
    let seen = returned("an instruction that traps", &());
    drop((request, out));
    seen
}
