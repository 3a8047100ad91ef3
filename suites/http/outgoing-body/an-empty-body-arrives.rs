//! ---
//! title: A body that is finished without a byte arrives as an empty one
//! requirements: [http.types.outgoing-body.finish.completes]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request: { method: POST, body: '' }, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = request_to(0, &Method::Post, "/", &[])?;
    let body = needed("body", request.body())?;
    let future = sent(request)?;
    drop(needed("write", body.write())?);
    ok("finish", OutgoingBody::finish(body, None))?;
    needed("the response", awaited(&future)?)?;
    Ok(())
}
