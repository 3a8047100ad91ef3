//! ---
//! title: send without a check-send before traps
//! requirements: [sockets.udp.send.without-permit]
//! needs: [network]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let from = datagrams(family, None)?;
    let list = [datagram(b"hello", Some(loopback(family, port_of_udp(&from.socket)?)))];
    must_trap("send without check-send");
    returned("send without check-send", &from.outgoing.send(&list))
}
