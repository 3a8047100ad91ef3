//! ---
//! title: is-listening is false for unbound, bound, connected, accepted and closed sockets, and true for a listening one
//! requirements: [sockets.tcp.is-listening.state]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    equal(
        "is-listening of an unbound socket",
        &tcp(family)?.is_listening(),
        &false,
    )?;
    equal("is-listening of a bound socket", &bound(family)?.is_listening(), &false)?;
    let listener = listener(family)?;
    equal("is-listening of a listening socket", &listener.is_listening(), &true)?;
    let client = connected(family, port_of(&listener)?)?;
    equal(
        "is-listening of a connected socket",
        &client.socket.is_listening(),
        &false,
    )?;
    let server = accepted(&listener)?;
    equal(
        "is-listening of a listening socket after accept",
        &listener.is_listening(),
        &true,
    )?;
    equal(
        "is-listening of an accepted socket",
        &server.socket.is_listening(),
        &false,
    )?;
    equal(
        "is-listening of a closed socket",
        &closed_socket(family)?.is_listening(),
        &false,
    )
}
