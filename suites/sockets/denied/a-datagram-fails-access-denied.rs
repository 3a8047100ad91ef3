//! ---
//! title: Without permission for the network no datagram is sent, and the error is access-denied
//! requirements: [sockets.network.denied-by-default, sockets.network.access-denied]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [no-network]
//! args: ['{nobody.port}']
//! peers:
//!   nobody: { protocol: udp, do: [nobody-comes] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let address = loopback(family, peer_port(0)?);
    let result = create_udp_socket(family).and_then(|socket| {
        bind_udp(&socket, &instance_network(), loopback(family, 0))?;
        let (_incoming, outgoing) = socket.stream(Some(address))?;
        send_one(&outgoing, b"hello", None)
    });
    fails(
        "create-udp-socket, bind, stream and send",
        result,
        ErrorCode::AccessDenied,
    )
}
