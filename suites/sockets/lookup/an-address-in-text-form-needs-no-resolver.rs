//! ---
//! title: The text form of an IP address gives this address where no resolver can be reached
//! requirements: [sockets.ip-name-lookup.resolve-addresses.literal-without-requests]
//! families: [ipv4, ipv6]
//! needs: [network, network-namespace]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    // The machine has loopback alone: no request reaches a resolver.
    let (name, expected) = match family {
        IpAddressFamily::Ipv4 => ("192.0.2.5", "192.0.2.5"),
        IpAddressFamily::Ipv6 => ("2001:db8::8", "2001:db8:0:0:0:0:0:8"),
    };
    let stream = ok("resolve-addresses", resolve_addresses(&instance_network(), name))?;
    let address = ok("resolve-next-address", next_address(&stream))?;
    equal(
        "the address of resolve-next-address",
        &address.as_deref(),
        &Some(expected),
    )
}
