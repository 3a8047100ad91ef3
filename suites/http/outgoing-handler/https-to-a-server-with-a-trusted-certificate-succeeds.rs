//! ---
//! title: A request with the scheme HTTPS arrives at a server whose certificate the host trusts, and its response is returned
//! requirements: [http.outgoing-handler.handle.https]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     tls: trusted
//!     do: [accept, request: { method: POST, target: /a, headers: { x-a: one }, body: hello }, { respond: { pattern: 100000 } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = request_to(0, &Method::Post, "/a", &[("x-a", "one")])?;
    needed("set-scheme of HTTPS", request.set_scheme(Some(&Scheme::Https)))?;
    let body = needed("body", request.body())?;
    let future = ok("handle", handle(request, None))?;
    let stream = needed("write", body.write())?;
    ok("the write of the body", write_all(&stream, b"hello"))?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))?;
    let response = ok("the response", awaited(&future)?)?;
    equal("status", &response.status(), &200)?;
    body_is(&response, &pattern(0, 100_000))
}
