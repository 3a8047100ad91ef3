//! ---
//! title: While a resolver does not answer, resolve-addresses returns, resolve-next-address fails with would-block, and the pollable is not ready
//! requirements:
//!   - sockets.ip-name-lookup.resolve-addresses.never-blocks
//!   - sockets.ip-name-lookup.resolve-next-address.would-block
//!   - sockets.ip-name-lookup.subscribe.ready
//! level: should
//! needs: [network, network-namespace, silent-resolver]
//! timeout: 60
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    // A resolver is asked for seconds before it is given up: a call that waits for it comes back with its failure.
    for name in ["www.example.com", "www.example.org"] {
        let stream = ok(
            &format!("resolve-addresses of {name}"),
            resolve_addresses(&network, name),
        )?;
        let pollable = stream.subscribe();
        holds(
            &format!("the pollable for {name}"),
            !pollable.ready(),
            "not ready",
            &true,
        )?;
        let address = stream.resolve_next_address().map(|one| one.as_ref().map(ip_text));
        fails(
            &format!("resolve-next-address of {name}"),
            address,
            ErrorCode::WouldBlock,
        )?;
    }
    let address = resolve_addresses(&network, "192.0.2.5").and_then(|stream| next_address(&stream));
    equal(
        "the address of 192.0.2.5, after the others were dropped",
        &ok("the lookup of 192.0.2.5, after the others were dropped", address)?.as_deref(),
        &Some("192.0.2.5"),
    )
}
