//! ---
//! title: bind to a free port gives the socket this port
//! requirements: [sockets.tcp.bind.binds, sockets.tcp.local-address.bound]
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
    // The port of a socket that is gone: nobody has listened on it, and it is free again.
    let free = port_of(&bound(family)?)?;
    let socket = tcp(family)?;
    ok("bind to a free port", bind(&socket, &network, loopback(family, free)))?;
    let address = ok("local-address", socket.local_address())?;
    equal("local-address", &text(&address), &text(&loopback(family, free)))
}
