//! ---
//! title: A datagram of 65507 bytes, and of 65527 over IPv6, comes whole or not at all, and a small one comes after it
//! requirements: [sockets.udp.receive.whole]
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
    let (from, to) = (datagrams(family, None)?, datagrams(family, None)?);
    let address = Some(loopback(family, port_of_udp(&to.socket)?));
    // 65535 bytes less the header of UDP, and over IPv4 less the header of IP.
    let largest = match family {
        IpAddressFamily::Ipv4 => pattern(0, 65507),
        IpAddressFamily::Ipv6 => pattern(0, 65527),
    };
    needed("send of the largest", send_one(&from.outgoing, &largest, address))?;
    needed("send of a small one", send_one(&from.outgoing, b"small", address))?;
    let mut came = ok("receive", receive_one(&to.incoming))?;
    if came.data != b"small" {
        equal("the length of the largest", &came.data.len(), &largest.len())?;
        holds("its bytes", came.data == largest, "as they were sent", &"others")?;
        came = ok("receive after it", receive_one(&to.incoming))?;
    }
    equal("the small one", &came.data[..], &b"small"[..])
}
