//! ---
//! title: A request whose body was not asked for arrives with an empty one
//! requirements: [http.outgoing-handler.handle.sends]
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
    let future = ok("handle", handle(request_to(0, &Method::Post, "/", &[])?, None))?;
    ok("the response", awaited(&future)?)?;
    Ok(())
}
