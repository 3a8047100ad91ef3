//! ---
//! title: A connect to an address without a route fails with remote-unreachable
//! requirements: [sockets.tcp.connect.unreachable]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network, network-namespace]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    // The machine has loopback alone: nothing is sent anywhere.
    let socket = tcp(family)?;
    let result = connect(&socket, &network, of_nobody(family, 9)).map(drop);
    fails("connect", result, ErrorCode::RemoteUnreachable)?;
    let listener = listener(family)?;
    let address = loopback(family, port_of(&listener)?);
    ok(
        "connect of another socket to loopback",
        connect(&tcp(family)?, &network, address).map(drop),
    )
}
