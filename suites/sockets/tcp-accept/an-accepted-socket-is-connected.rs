//! ---
//! title: start-bind, start-connect, start-listen and accept of an accepted socket fail with invalid-state, and its pollable is ready
//! requirements: [sockets.tcp.accept.connected, sockets.tcp.states.invalid-state, sockets.tcp.subscribe.at-rest]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let (client, server) = pair(family)?;
    let state = ErrorCode::InvalidState;
    fails(
        "start-bind",
        server.socket.start_bind(&network, loopback(family, 0)),
        state,
    )?;
    fails(
        "start-connect",
        server.socket.start_connect(&network, loopback(family, 1)),
        state,
    )?;
    fails("start-listen", server.socket.start_listen(), state)?;
    fails("accept", server.socket.accept().map(drop), state)?;
    holds(
        "the pollable of the accepted socket",
        server.socket.subscribe().ready(),
        "ready",
        &false,
    )?;
    carries_bytes("bytes over the connection after it", &client, &server)
}
