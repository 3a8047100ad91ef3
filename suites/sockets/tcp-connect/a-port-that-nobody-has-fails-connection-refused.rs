//! ---
//! title: connect to a port that takes no connections fails with connection-refused
//! requirements: [sockets.tcp.connect.refused]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{nobody.port}']
//! peers:
//!   nobody: { protocol: tcp, do: [refuse] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let address = loopback(family, peer_port(0)?);
    let result = connect(&tcp(family)?, &instance_network(), address).map(drop);
    fails(
        "connect to a port where nobody listens",
        result,
        ErrorCode::ConnectionRefused,
    )
}
