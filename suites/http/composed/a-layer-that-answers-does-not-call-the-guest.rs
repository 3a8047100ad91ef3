//! ---
//! title: A request that another component before the guest answers itself does not reach the guest, and the next one does
//! requirements: [http.types.response-outparam.set.sends, http.incoming-handler.handle.called]
//! behind: incoming-handler
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /layer HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: the layer } }
//!       - { connect: serving }
//!       - { send: "GET /guest HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: the guest } }
//! expect: { outcome: ok, handles: 1 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = some("path-with-query", request.path_with_query())?;
    equal("path-with-query of what reaches the guest", &path.as_str(), &"/guest")?;
    respond(out, b"the guest")
}
