//! ---
//! title: set-unicast-hop-limit of 0 fails with invalid-argument, and the value stays
//! requirements: [sockets.udp.unicast-hop-limit.zero]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = udp(family)?;
    let before = socket.unicast_hop_limit();
    fails(
        "set-unicast-hop-limit of 0",
        socket.set_unicast_hop_limit(0),
        ErrorCode::InvalidArgument,
    )?;
    let before = needed("unicast-hop-limit before it", before)?;
    equal("unicast-hop-limit after it", &socket.unicast_hop_limit(), &Ok(before))
}
