//! ---
//! title: get returns the error of a request once, and an error of its own on every later call
//! requirements: [http.types.future-incoming-response.get.once, http.types.future-incoming-response.get.error]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [refuse] }
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
    err("the result", ok("the first get", first)?, "an error of the request")?;
    for call in ["the second get", "the third get"] {
        let later = some(call, future.get())?;
        err(call, later, "some(err)")?;
    }
    Ok(())
}
