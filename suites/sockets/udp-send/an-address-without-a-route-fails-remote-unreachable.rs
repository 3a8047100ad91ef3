//! ---
//! title: A datagram to an address without a route fails with remote-unreachable
//! requirements: [sockets.udp.send.unreachable]
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
    // The machine has loopback alone: nothing is sent anywhere. Not bound to loopback, from which the system may refuse it otherwise.
    let socket = udp(family)?;
    needed("bind", bind_udp(&socket, &instance_network(), unspecified(family, 0)))?;
    let (_incoming, outgoing) = needed("stream", socket.stream(None))?;
    let result = send_one(&outgoing, b"hello", Some(of_nobody(family, 9)));
    fails("send", result, ErrorCode::RemoteUnreachable)
}
