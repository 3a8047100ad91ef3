//! ---
//! title: A body with fewer bytes than its Content-Length does not arrive as a complete one
//! requirements: [http.types.outgoing-body.finish.length]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, incomplete-request, close] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = request_to(0, &Method::Post, "/", &[("content-length", "10")])?;
    let body = needed("body", request.body())?;
    let future = sent(request)?;
    let stream = needed("write", body.write())?;
    needed("the write of the body", write_all(&stream, b"hello"))?;
    drop(stream);
    err("finish", OutgoingBody::finish(body, None), "an error")?;
    _ = awaited(&future)?;
    Ok(())
}
