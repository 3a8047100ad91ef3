//! ---
//! title: A lookup for which no resolver can be reached fails with temporary-resolver-failure
//! requirements: [sockets.ip-name-lookup.resolve-next-address.temporary]
//! level: should
//! needs: [network, network-namespace]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    // The machine has loopback alone: no request reaches a resolver. Whether the name exists is known to nobody.
    let result = resolve_addresses(&instance_network(), "www.example.com").and_then(|stream| next_address(&stream));
    fails(
        "the lookup of www.example.com",
        result,
        ErrorCode::TemporaryResolverFailure,
    )
}
