//! ---
//! title: get returns none before the response comes, and the response then
//! requirements:
//!   - http.types.future-incoming-response.get.pending
//!   - http.types.future-incoming-response.get.response
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { await: asked }, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = sent(get()?)?;
    let early = future.get();
    holds("get before the response", early.is_none(), "none", &early)?;
    signal("asked");
    future.subscribe().block();
    let result = some("get once the pollable is ready", future.get())?;
    let response = ok("the response", ok("the first get", result)?)?;
    equal("status", &response.status(), &200)
}
