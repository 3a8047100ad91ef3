//! ---
//! title: The trailers given to finish arrive after the body
//! requirements: [http.types.outgoing-body.finish.trailers]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request: { framing: chunked, body: hello, trailers: { x-a: [one, two], x-b: three } }
//!       - { respond: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = request_to(0, &Method::Post, "/", &[("trailer", "x-a, x-b"), ("te", "trailers")])?;
    let body = needed("body", request.body())?;
    let future = sent(request)?;
    let stream = needed("write", body.write())?;
    ok("the write of the body", write_all(&stream, b"hello"))?;
    drop(stream);
    let trailers = fields(&[("x-a", "one"), ("x-a", "two"), ("x-b", "three")])?;
    ok("finish with trailers", OutgoingBody::finish(body, Some(trailers)))?;
    needed("the response", awaited(&future)?)?;
    Ok(())
}
