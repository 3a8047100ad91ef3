//! ---
//! title: While a connect is in progress, start-bind, start-connect, start-listen, accept and shutdown fail
//! requirements: [sockets.tcp.states.one-at-a-time, sockets.tcp.states.invalid-state]
//! families: [ipv4, ipv6]
//! platforms: [linux]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [full] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let socket = tcp(family)?;
    let peer = loopback(family, peer_port(0)?);
    // The port neither takes the connection nor refuses it, as long as the guest runs.
    needed("start-connect", socket.start_connect(&network, peer))?;
    let codes = [ErrorCode::InvalidState, ErrorCode::ConcurrencyConflict];
    let result = socket.start_bind(&network, loopback(family, 0));
    fails_with_one_of("start-bind while a connect is in progress", result, &codes)?;
    let result = socket.start_connect(&network, peer);
    fails_with_one_of("start-connect while a connect is in progress", result, &codes)?;
    let result = socket.start_listen();
    fails_with_one_of("start-listen while a connect is in progress", result, &codes)?;
    let result = socket
        .accept()
        .map(|(socket, input, output)| drop((input, output, socket)));
    fails_with_one_of("accept while a connect is in progress", result, &codes)?;
    let result = socket.shutdown(ShutdownType::Both);
    fails_with_one_of("shutdown while a connect is in progress", result, &codes)?;
    let is_ready = socket.subscribe().ready();
    holds("the pollable after it", !is_ready, "not ready", &is_ready)
}
