//! ---
//! title: A client that resets its connection in the middle of a response leaves the server to the next one
//! requirements: [http.incoming-handler.handle.delivers]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /long HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response-head: { status: 200 } }
//!       - reset
//!       - { connect: serving }
//!       - { send: "GET /short HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: /short } }
//! expect: { outcome: ok, handles: 2 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = path_of(&request)?;
    if path == "/short" {
        return respond(out, path.as_bytes());
    }
    let (body, stream) = begun(out)?;
    // A host may end a call whose client has gone: this is the end of what must happen.
    done();
    // Ends with an error once the host has noticed; a host that takes all of it has lost nothing of the next response.
    let bytes = pattern(0, 4096);
    for _ in 0..2048 {
        if stream.blocking_write_and_flush(&bytes).is_err() {
            break;
        }
    }
    drop(stream);
    drop(body);
    Err(Failed)
}
