//! ---
//! title: A datagram to port 0 fails with invalid-argument
//! requirements: [sockets.udp.send.port-zero]
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
    let from = datagrams(family, None)?;
    let result = send_one(&from.outgoing, b"x", Some(loopback(family, 0)));
    fails("send to port 0", result, ErrorCode::InvalidArgument)
}
