//! ---
//! title: bind to port 0 of loopback gives the socket a port, and local-address has it
//! requirements: [sockets.udp.bind.binds, sockets.udp.bind.ephemeral, sockets.udp.local-address.bound]
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
    let (first, second) = (udp(family)?, udp(family)?);
    ok("the first bind", bind_udp(&first, &network, loopback(family, 0)))?;
    let address = ok("local-address", first.local_address())?;
    equal("the address of local-address", &ip(&address), &ip(&loopback(family, 0)))?;
    holds(
        "the port of local-address",
        port(&address) != 0,
        "a port other than 0",
        &port(&address),
    )?;
    ok("the second bind", bind_udp(&second, &network, loopback(family, 0)))?;
    let ports = (port(&address), port_of_udp(&second)?);
    holds(
        "the ports of local-address",
        ports.0 != ports.1,
        "two different ports",
        &ports,
    )
}
