//! ---
//! title: A request that a guest sends through another component arrives with its method, target, headers and body
//! requirements:
//!   - http.outgoing-handler.handle.sends
//!   - http.outgoing-handler.handle.options
//!   - http.types.outgoing-body.write.bytes
//!   - http.types.outgoing-body.finish.completes
//! args: ['{server.address}:{server.port}']
//! behind: outgoing-handler
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request: { method: POST, target: '/a/b?c=d&e', headers: { x-a: one, x-b: two }, body: hello }
//!       - { respond: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = request_to(0, &Method::Post, "/a/b?c=d&e", &[("x-a", "one"), ("x-b", "two")])?;
    let body = needed("body", request.body())?;
    let future = ok("handle", handle(request, Some(RequestOptions::new())))?;
    let stream = needed("write", body.write())?;
    ok("the write of the body", write_all(&stream, b"hello"))?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))?;
    answered(&future)
}
