//! ---
//! title: A poll that ends before the response comes, and before the timeouts pass, leaves the request on its way
//! requirements: [http.types.request-options.apart, http.outgoing-handler.handle.options, io.poll.poll.gives-the-ready-ones]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { await: polled }, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    const HOUR: u64 = 3_600_000_000_000;
    let options = RequestOptions::new();
    needed("set-connect-timeout", options.set_connect_timeout(Some(HOUR)))?;
    needed("set-first-byte-timeout", options.set_first_byte_timeout(Some(HOUR)))?;
    let future = ok("handle with options", handle(get()?, Some(options)))?;
    let response = future.subscribe();
    let limit = subscribe_duration(1_000_000);
    equal("the pollables that are ready", &poll(&[&response, &limit]), &vec![1])?;
    drop(limit);
    signal("polled");
    response.block();
    drop(response);
    let response = ok("the response after the poll", awaited(&future)?)?;
    equal("status", &response.status(), &200)
}
