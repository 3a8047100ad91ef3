//! ---
//! title: A guest that drops the response-outparam without set is answered for with an error status, and the next request is served
//! requirements: [http.types.response-outparam.set.never]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /dropped HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
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
    drop(out);
    Ok(())
}
