//! ---
//! title: "A datagram to 0.0.0.0 or :: fails with invalid-argument"
//! requirements: [sockets.udp.send.unspecified]
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
    let result = send_one(&from.outgoing, b"x", Some(unspecified(family, 9)));
    fails("send to the unspecified address", result, ErrorCode::InvalidArgument)
}
