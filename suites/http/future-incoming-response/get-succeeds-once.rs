//! ---
//! title: get returns the response once, and an error on every later call
//! requirements: [http.types.future-incoming-response.get.once]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = sent(get()?)?;
    future.subscribe().block();
    let first = some("get once the pollable is ready", future.get())?;
    let _response = ok("the response", ok("the first get", first)?)?;
    for call in ["the second get", "the third get"] {
        let later = some(call, future.get())?;
        err(call, later, "some(err)")?;
    }
    Ok(())
}
