//! ---
//! title: scheme returns HTTP for a request that comes over a connection without TLS
//! requirements: [http.types.incoming-request.scheme.implied]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
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
