//! ---
//! title: A request is answered while another one waits for its body
//! requirements: [http.incoming-handler.handle.any-number]
//! level: should
//! peers:
//!   slow:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST /slow HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 5\r\n\r\n" }
//!       - { await: answering }
//!       - { send: hello }
//!       - { response: { status: 200, body: hello } }
//!   quick:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { await: reading }
//!       - { send: "GET /quick HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: /quick } }
//! expect: { outcome: ok, handles: 2 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = path_of(&request)?;
    if path == "/quick" {
        signal("answering");
        return respond(out, path.as_bytes());
    }
    let body = needed("consume", request.consume())?;
    let stream = needed("stream", body.stream())?;
    signal("reading");
    let bytes = ok("the reads of the body", read_to_end(&stream))?;
    respond(out, &bytes)
}
