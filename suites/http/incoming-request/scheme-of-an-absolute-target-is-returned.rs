//! ---
//! title: scheme returns the scheme of a target that is a whole URI
//! requirements: [http.types.incoming-request.scheme.sent]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET http://example.test:8080/a/b?c=d HTTP/1.1\r\nHost: example.test:8080\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    equal("scheme", &scheme_text(request.scheme()), &Some("http".to_string()))?;
    respond(out, b"")
}
