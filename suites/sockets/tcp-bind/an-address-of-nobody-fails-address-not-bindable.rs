//! ---
//! title: bind to an address that this machine does not have fails with address-not-bindable
//! requirements: [sockets.tcp.bind.not-bindable]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let result = bind(&tcp(family)?, &instance_network(), of_nobody(family, 0));
    fails(
        "bind to an address for documentation",
        result,
        ErrorCode::AddressNotBindable,
    )
}
