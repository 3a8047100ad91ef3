//! ---
//! title: What is written before and after handle arrives in order
//! requirements: [http.types.outgoing-body.write.bytes]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request: { body: hello world }, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = request_to(0, &Method::Post, "/", &[])?;
    let body = needed("body", request.body())?;
    let stream = needed("write", body.write())?;
    written(&stream, b"hello ")?;
    let future = ok("handle", handle(request, None))?;
    ok("the write after handle", write_all(&stream, b"world"))?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))?;
    needed("the response", awaited(&future)?)?;
    Ok(())
}
