//! ---
//! title: The pollable of unbound, bound, connected, accepted and closed sockets is ready
//! requirements: [sockets.tcp.subscribe.at-rest]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    holds(
        "the pollable of an unbound socket",
        socket.subscribe().ready(),
        "ready",
        &false,
    )?;
    let socket = bound(family)?;
    holds(
        "the pollable of a bound socket",
        socket.subscribe().ready(),
        "ready",
        &false,
    )?;
    let (client, server) = pair(family)?;
    holds(
        "the pollable of a connected socket",
        client.socket.subscribe().ready(),
        "ready",
        &false,
    )?;
    holds(
        "the pollable of an accepted socket",
        server.socket.subscribe().ready(),
        "ready",
        &false,
    )?;
    let socket = closed_socket(family)?;
    let ready = socket.subscribe().ready();
    holds("the pollable of a closed socket", ready, "ready", &ready)
}
