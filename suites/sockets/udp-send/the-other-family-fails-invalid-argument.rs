//! ---
//! title: A datagram to an address of the other family fails with invalid-argument
//! requirements: [sockets.udp.send.wrong-family]
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
    let result = send_one(&from.outgoing, b"x", Some(loopback(other(family), 9)));
    fails(
        "send to an address of the other family",
        result,
        ErrorCode::InvalidArgument,
    )
}
