//! ---
//! title: A name below .invalid, which does not exist, fails with name-unresolvable
//! requirements: [sockets.ip-name-lookup.resolve-next-address.unresolvable]
//! level: should
//! needs: [network, resolver]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let name = "does-not-exist.invalid";
    let stream = ok("resolve-addresses", resolve_addresses(&instance_network(), name))?;
    fails(
        "resolve-next-address",
        next_address(&stream),
        ErrorCode::NameUnresolvable,
    )
}
