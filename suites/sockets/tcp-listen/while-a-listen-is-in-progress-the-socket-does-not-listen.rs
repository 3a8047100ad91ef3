//! ---
//! title: Until finish-listen succeeds is-listening is false, and accept and each other operation fail; then the socket listens
//! requirements:
//!   - sockets.tcp.is-listening.state
//!   - sockets.tcp.states.invalid-state
//!   - sockets.tcp.states.not-in-progress
//!   - sockets.tcp.states.one-at-a-time
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let socket = bound(family)?;
    needed("start-listen", socket.start_listen())?;
    // The listen is in progress until finish-listen has succeeded, whatever the host has done by now.
    equal("is-listening", &socket.is_listening(), &false)?;
    let codes = [ErrorCode::InvalidState, ErrorCode::ConcurrencyConflict];
    fails_with_one_of("accept", socket.accept().map(drop), &codes)?;
    fails_with_one_of("shutdown", socket.shutdown(ShutdownType::Both), &codes)?;
    let result = socket.start_bind(&network, loopback(family, 0));
    fails_with_one_of("start-bind", result, &codes)?;
    let result = socket.start_connect(&network, loopback(family, 1));
    fails_with_one_of("start-connect", result, &codes)?;
    let other = ErrorCode::NotInProgress;
    fails("finish-bind", socket.finish_bind(), other)?;
    fails("finish-connect", socket.finish_connect().map(drop), other)?;
    ok("finish-listen after it", finish(&socket, TcpSocket::finish_listen))?;
    equal("is-listening after finish-listen", &socket.is_listening(), &true)?;
    let client = connected(family, port_of(&socket)?)?;
    carries_bytes("bytes over a connection after it", &client, &accepted(&socket)?)
}
