//! ---
//! title: stream to a peer without a route fails with remote-unreachable, or a datagram to it does
//! requirements: [sockets.udp.stream.unreachable]
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
    match socket.stream(Some(of_nobody(family, 9))) {
        Err(code) => equal("stream", &code, &ErrorCode::RemoteUnreachable),
        // A host that only keeps the peer finds out when it sends.
        Ok((_incoming, outgoing)) => fails(
            "send",
            send_one(&outgoing, b"hello", None),
            ErrorCode::RemoteUnreachable,
        ),
    }
}
