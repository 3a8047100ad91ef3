//! ---
//! title: authority returns what the header Host says
//! requirements: [http.types.incoming-request.authority.implied]
//! since: 0.2.1
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /a HTTP/1.1\r\nHost: example.test:8080\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /b HTTP/1.1\r\nHost: example.test\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//! expect: { outcome: ok, handles: 2 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let expected = match &path_of(&request)?[..] {
        "/a" => "example.test:8080",
        _ => "example.test",
    };
    let authority = some("authority", request.authority())?;
    equal("the text of authority", &authority[..], expected)?;
    respond(out, b"")
}
