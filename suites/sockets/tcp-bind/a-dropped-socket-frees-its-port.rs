//! ---
//! title: The port of a socket that was dropped, bound or listening, can be bound again
//! requirements: [sockets.tcp.drop.closes]
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
    let network = instance_network();
    let port = port_of(&bound(family)?)?;
    let socket = tcp(family)?;
    ok(
        "bind to the port of a dropped socket",
        bind(&socket, &network, loopback(family, port)),
    )?;
    needed("listen", listen(&socket))?;
    drop(socket);
    let socket = tcp(family)?;
    ok(
        "bind to the port of a dropped listener",
        bind(&socket, &network, loopback(family, port)),
    )?;
    ok("listen on it", listen(&socket))
}
