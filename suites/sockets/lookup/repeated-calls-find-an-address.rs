//! ---
//! title: resolve-next-address gives an address to a guest that calls it again and again, and never waits
//! requirements: [sockets.ip-name-lookup.resolve-next-address.next]
//! needs: [network]
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::clocks::monotonic_clock::now;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let stream = needed("resolve-addresses", resolve_addresses(&instance_network(), "127.0.0.1"))?;
    // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
    let start = now();
    let result = loop {
        match stream.resolve_next_address() {
            Err(ErrorCode::WouldBlock) if now() - start < 15_000_000_000 => continue,
            result => break result,
        }
    };
    let address = ok("resolve-next-address, called again and again", result)?;
    equal(
        "the address",
        &address.as_ref().map(ip_text),
        &Some("127.0.0.1".to_string()),
    )
}
