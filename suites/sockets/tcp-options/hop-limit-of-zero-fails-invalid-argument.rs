//! ---
//! title: set-hop-limit of 0 fails with invalid-argument, and the value stays
//! requirements: [sockets.tcp.hop-limit.zero]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    let before = socket.hop_limit();
    fails(
        "set-hop-limit of 0",
        socket.set_hop_limit(0),
        ErrorCode::InvalidArgument,
    )?;
    let before = needed("hop-limit before it", before)?;
    equal("hop-limit after it", &socket.hop_limit(), &Ok(before))
}
