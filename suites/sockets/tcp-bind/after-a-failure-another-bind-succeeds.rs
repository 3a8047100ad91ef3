//! ---
//! title: After a bind that failed, another one with another address succeeds
//! requirements: [sockets.tcp.bind.again-after-failure]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let socket = tcp(family)?;
    if bind(&socket, &network, of_nobody(family, 0)).is_ok() {
        return not_applicable("bind to an address for documentation succeeds");
    }
    let unbound = socket.local_address().map(|address| text(&address));
    fails(
        "local-address after the bind that failed",
        unbound,
        ErrorCode::InvalidState,
    )?;
    ok("the second bind", bind(&socket, &network, loopback(family, 0)))?;
    let address = ok("local-address", socket.local_address())?;
    equal("the address of local-address", &ip(&address), &ip(&loopback(family, 0)))
}
