//! ---
//! title: "stream to 0.0.0.0 or :: fails with invalid-argument"
//! requirements: [sockets.udp.stream.unspecified]
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
    let result = bound_udp(family)?.stream(Some(unspecified(family, 9))).map(drop);
    fails("stream to the unspecified address", result, ErrorCode::InvalidArgument)
}
