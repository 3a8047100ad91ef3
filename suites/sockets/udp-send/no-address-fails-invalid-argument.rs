//! ---
//! title: Without a peer, a datagram without an address fails with invalid-argument
//! requirements: [sockets.udp.send.no-address]
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
    fails(
        "send without an address",
        send_one(&from.outgoing, b"x", None),
        ErrorCode::InvalidArgument,
    )
}
