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
    let result = again_and_again(now, 15, || stream.resolve_next_address(), would_block);
    let address = ok("resolve-next-address, called again and again", result)?;
    equal(
        "the address that resolve-next-address gives",
        &address.as_ref().map(ip_text),
        &Some("127.0.0.1".to_string()),
    )
}
