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
    // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
    let start = now();
    let result = loop {
        match future.get() {
            None if now() - start < 10_000_000_000 => continue,
            result => break result,
        }
    };
    let result = some("get, called again and again for 10 s", result)?;
    let response = ok("the response", ok("get", result)?)?;
    equal("its status", &response.status(), &200)
}
