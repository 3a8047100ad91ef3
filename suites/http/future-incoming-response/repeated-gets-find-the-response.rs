//! ---
//! title: get gives the response to a guest that calls it again and again, and never waits
//! requirements: [http.types.future-incoming-response.get.once-ready]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { respond: hello }] }
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::clocks::monotonic_clock::now;

test!(run);

fn run() -> Outcome {
    let future = sent(get()?)?;
    let result = again_and_again(now, 10, || future.get(), Option::is_none);
    let result = some("get, called again and again for 10 s", result)?;
    let response = ok("the response", ok("get", result)?)?;
    equal("status of the response", &response.status(), &200)
}
