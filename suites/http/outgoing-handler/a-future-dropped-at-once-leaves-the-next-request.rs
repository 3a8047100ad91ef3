//! ---
//! title: A request is answered after the future of another one was dropped before its response
//! requirements: [http.outgoing-handler.handle.sends]
//! platforms: [linux]
//! args: ['{silent.address}:{silent.port}', '{server.address}:{server.port}']
//! peers:
//!   silent: { protocol: tcp, do: [full] }
//!   server: { protocol: tcp, do: [accept, request, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = sent(get()?)?;
    let pollable = future.subscribe();
    equal("ready before a response", &pollable.ready(), &false)?;
    drop(pollable);
    drop(future);
    let future = ok("handle", handle(request_to(1, &Method::Get, "/", &[])?, None))?;
    let response = ok("the response", awaited(&future)?)?;
    equal("status", &response.status(), &200)
}
