//! ---
//! title: Two sockets that are bound to port 0 have different ports
//! requirements: [sockets.tcp.bind.ephemeral]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let (first, second) = (tcp(family)?, tcp(family)?);
    ok("the first bind", bind(&first, &network, loopback(family, 0)))?;
    ok("the second bind", bind(&second, &network, loopback(family, 0)))?;
    let ports = (port_of(&first)?, port_of(&second)?);
    holds(
        "the ports of local-address",
        ports.0 != ports.1,
        "two different ports",
        &ports,
    )
}
