//! ---
//! title: bind to a free port, which a socket that was dropped has left, gives the socket this port
//! requirements: [sockets.udp.bind.binds, sockets.udp.local-address.bound]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let free = port_of_udp(&bound_udp(family)?)?;
    let socket = udp(family)?;
    ok(
        "bind to a free port",
        bind_udp(&socket, &instance_network(), loopback(family, free)),
    )?;
    let address = ok("local-address", socket.local_address())?;
    equal("local-address", &text(&address), &text(&loopback(family, free)))
}
