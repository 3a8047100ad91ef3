//! ---
//! title: bind to port 0 of loopback gives the socket a port, and local-address has it
//! requirements: [sockets.tcp.bind.binds, sockets.tcp.bind.ephemeral, sockets.tcp.local-address.bound]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    ok("bind", bind(&socket, &instance_network(), loopback(family, 0)))?;
    let address = ok("local-address", socket.local_address())?;
    let of = match &address {
        IpSocketAddress::Ipv4(_) => IpAddressFamily::Ipv4,
        IpSocketAddress::Ipv6(_) => IpAddressFamily::Ipv6,
    };
    equal("the family of local-address", &of, &family)?;
    equal("the address of local-address", &ip(&address), &ip(&loopback(family, 0)))?;
    holds(
        "the port of local-address",
        port(&address) != 0,
        "a port other than 0",
        &port(&address),
    )
}
