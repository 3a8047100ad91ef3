//! ---
//! title: The pollable is not ready before the response comes, and get returns some once it is
//! requirements: [http.types.future-incoming-response.subscribe.ready]
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
    let pollable = future.subscribe();
    equal("ready before the response", &pollable.ready(), &false)?;
    signal("asked");
    pollable.block();
    let result = future.get();
    holds("get once the pollable is ready", result.is_some(), "some", &result)
}
