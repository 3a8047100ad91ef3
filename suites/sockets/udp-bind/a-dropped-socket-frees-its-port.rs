//! ---
//! title: The port of a socket that was dropped can be bound again
//! requirements: [sockets.udp.drop.closes]
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
    // Another process may have taken the port: then there is another one to try.
    let mut last = Ok(());
    for _ in 0..10 {
        let port = port_of_udp(&bound_udp(family)?)?;
        last = bind_udp(&udp(family)?, &instance_network(), loopback(family, port));
        if last != Err(ErrorCode::AddressInUse) {
            break;
        }
    }
    ok("bind to the port of a dropped socket", last)
}
