//! ---
//! title: A guest that returns without set, and without a drop of the response-outparam, is answered for with an error status
//! requirements: [http.incoming-handler.handle.unanswered, http.types.response-outparam.set.never]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /held HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: error } }
//!       - { connect: serving }
//!       - { send: "GET /set HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//! expect: { outcome: ok, handles: 2 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    if path_of(&request)? == "/set" {
        return respond(out, b"");
    }
    // The handle stays in the guest's table, as in a guest that keeps it for later.
    core::mem::forget(out);
    Ok(())
}
