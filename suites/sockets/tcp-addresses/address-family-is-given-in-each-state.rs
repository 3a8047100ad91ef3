//! ---
//! title: address-family gives the family of unbound, bound, listening, connected, accepted and closed sockets
//! requirements: [sockets.tcp.address-family.family]
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
        &tcp(family)?.address_family(),
        &family,
    )?;
    equal(
        "address-family of a bound socket",
        &bound(family)?.address_family(),
        &family,
    )?;
    let listener = listener(family)?;
    equal(
        "address-family of a listening socket",
        &listener.address_family(),
        &family,
    )?;
    let client = connected(family, port_of(&listener)?)?;
    equal(
        "address-family of a connected socket",
        &client.socket.address_family(),
        &family,
    )?;
    equal(
        "address-family of an accepted socket",
        &accepted(&listener)?.socket.address_family(),
        &family,
    )?;
    equal(
        "address-family of a closed socket",
        &closed_socket(family)?.address_family(),
        &family,
    )
}
