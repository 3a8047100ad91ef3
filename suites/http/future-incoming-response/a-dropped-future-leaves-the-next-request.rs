//! ---
//! title: A request succeeds after the future of another one was dropped
//! requirements: [http.outgoing-handler.handle.concurrent]
//! level: should
//! args: ['{first.address}:{first.port}', '{second.address}:{second.port}']
//! peers:
//!   first: { protocol: tcp, do: [{ await: dropped }] }
//!   second: { protocol: tcp, do: [accept, request: { target: /second }, { await: dropped }, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let first = sent(request_to(0, &Method::Get, "/first", &[])?)?;
    let pollable = first.subscribe();
    drop(pollable);
    drop(first);
    let second = sent(request_to(1, &Method::Get, "/second", &[])?)?;
    signal("dropped");
    let response = ok("the response to the second request", awaited(&second)?)?;
    body_is(&response, b"hello")
}
