//! ---
//! title: A connect whose pollable is ready is in progress until finish-connect, and other operations fail and change nothing
//! requirements:
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
    let listener = listener(family)?;
    let server = loopback(family, port_of(&listener)?);
    let socket = tcp(family)?;
    needed("start-connect", socket.start_connect(&network, server))?;
    // Whatever the system has done by then, the state changes with finish-connect.
    socket.subscribe().block();
    let codes = [ErrorCode::InvalidState, ErrorCode::ConcurrencyConflict];
    for kind in [ShutdownType::Receive, ShutdownType::Send, ShutdownType::Both] {
        fails_with_one_of(&format!("shutdown of {kind:?}"), socket.shutdown(kind), &codes)?;
    }
    let result = socket.start_bind(&network, loopback(family, 0));
    fails_with_one_of("start-bind", result, &codes)?;
    let result = socket.start_connect(&network, server);
    fails_with_one_of("start-connect again", result, &codes)?;
    fails_with_one_of("start-listen", socket.start_listen(), &codes)?;
    fails_with_one_of("accept", socket.accept().map(drop), &codes)?;
    equal("is-listening", &socket.is_listening(), &false)?;
    let other = ErrorCode::NotInProgress;
    fails("finish-bind", socket.finish_bind(), other)?;
    fails("finish-listen", socket.finish_listen(), other)?;
    let (input, output) = ok("finish-connect after it", finish(&socket, TcpSocket::finish_connect))?;
    let client = Connection { socket, input, output };
    carries_bytes("bytes over the connection", &client, &accepted(&listener)?)
}
