//! ---
//! title: After a bind that failed, another one with another address succeeds
//! requirements: [sockets.udp.bind.again-after-failure]
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
    let network = instance_network();
    let socket = udp(family)?;
    if bind_udp(&socket, &network, of_nobody(family, 0)).is_ok() {
        return not_applicable("bind to an address for documentation succeeds");
    }
    ok("the second bind", bind_udp(&socket, &network, loopback(family, 0)))?;
    let address = ok("local-address", socket.local_address())?;
    equal("the address", &ip(&address), &ip(&loopback(family, 0)))
}
