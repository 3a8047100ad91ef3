//! ---
//! title: bind of a bound socket fails with invalid-state, and the socket keeps its address
//! requirements: [sockets.tcp.bind.once, sockets.tcp.states.invalid-state]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = bound(family)?;
    let before = text(&needed("local-address", socket.local_address())?);
    let result = bind(&socket, &instance_network(), loopback(family, 0));
    fails("bind of a bound socket", result, ErrorCode::InvalidState)?;
    let after = socket.local_address().map(|it| text(&it));
    equal("local-address after it", &after, &Ok(before))
}
