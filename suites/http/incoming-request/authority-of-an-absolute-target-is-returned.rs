//! ---
//! title: authority returns the authority of a target that is a whole URI
//! requirements: [http.types.incoming-request.authority.sent]
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
    let authority = some("authority", request.authority())?;
    equal("the text of authority", &authority[..], "example.test:8080")?;
    respond(out, b"")
}
