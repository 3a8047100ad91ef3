//! ---
//! title: start-bind, start-connect, start-listen and accept of a connected socket fail with invalid-state, and it stays connected
//! requirements: [sockets.tcp.connect.once, sockets.tcp.states.invalid-state]
//! families: [ipv4, ipv6]
//! args: ['{echo.port}']
//! peers:
//!   echo: { protocol: tcp, do: [accept, echo] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let server = loopback(family, peer_port(0)?);
    let client = connected(family, port(&server))?;
    let state = ErrorCode::InvalidState;
    fails("start-connect", client.socket.start_connect(&network, server), state)?;
    fails(
        "start-bind",
        client.socket.start_bind(&network, loopback(family, 0)),
        state,
    )?;
    fails("start-listen", client.socket.start_listen(), state)?;
    fails("accept", client.socket.accept().map(drop), state)?;
    echoes("bytes to the server and back after it", &client)
}
