//! ---
//! title: A port whose connection this side closed a moment ago is bound at once
//! requirements: [sockets.tcp.bind.time-wait, sockets.tcp.drop.closes]
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
    let listener = listener(family)?;
    let port = port_of(&listener)?;
    let client = connected(family, port)?;
    let server = accepted(&listener)?;
    // The side that ends first is the one whose port the system keeps.
    drop(server);
    needed("read to the end", read_to_end(&client.input))?;
    drop(client);
    drop(listener);
    let socket = tcp(family)?;
    ok("bind to the port", bind(&socket, &network, loopback(family, port)))?;
    ok("listen on the port", listen(&socket))
}
