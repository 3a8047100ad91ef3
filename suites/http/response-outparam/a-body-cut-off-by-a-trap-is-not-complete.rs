//! ---
//! title: A body whose guest traps before finish does not arrive as a complete one
//! formerly: [http/response-outparam/a-trap-in-the-body-is-no-complete-response]
//! requirements: [http.types.outgoing-body.dropped]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - incomplete-response
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let (body, stream) = begun(out)?;
    needed("blocking-write-and-flush", stream.blocking_write_and_flush(b"hello"))?;
    must_trap("an instruction that traps");
    trap();
    let seen = returned("an instruction that traps", &());
    drop((stream, body));
    seen
}
