//! ---
//! title: address-family gives the family of unbound and bound sockets, and of sockets with streams
//! requirements: [sockets.udp.address-family.family]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    equal(
        "address-family of an unbound socket",
        &udp(family)?.address_family(),
        &family,
    )?;
    equal(
        "address-family of a bound socket",
        &bound_udp(family)?.address_family(),
        &family,
    )?;
    equal(
        "address-family of a socket with streams",
        &datagrams(family, None)?.socket.address_family(),
        &family,
    )?;
    let peer = Some(loopback(family, 9));
    equal(
        "address-family of a socket with a peer",
        &datagrams(family, peer)?.socket.address_family(),
        &family,
    )
}
