//! ---
//! title: A socket of IPv4 is bound to the port that one of IPv6 is bound to, both on all interfaces
//! requirements: [sockets.udp-create-socket.v6only]
//! needs: [network, ipv6]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use IpAddressFamily::{Ipv4, Ipv6};

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    // Another process may have the port of IPv4: then there is another one to try.
    let mut last = Ok(());
    for _ in 0..10 {
        let six = udp(Ipv6)?;
        needed(
            "bind of the IPv6 socket",
            bind_udp(&six, &network, unspecified(Ipv6, 0)),
        )?;
        last = bind_udp(&udp(Ipv4)?, &network, unspecified(Ipv4, port_of_udp(&six)?));
        if last != Err(ErrorCode::AddressInUse) {
            break;
        }
    }
    ok("bind of the IPv4 socket to the port of the IPv6 one", last)
}
