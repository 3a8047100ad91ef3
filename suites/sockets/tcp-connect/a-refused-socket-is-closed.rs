//! ---
//! title: After a connect that was refused, each method that needs another state fails with invalid-state or not-in-progress
//! requirements:
//!   - sockets.tcp.connect.failure-closes
//!   - sockets.tcp.connect.once
//!   - sockets.tcp.states.invalid-state
//!   - sockets.tcp.states.not-in-progress
//!   - sockets.tcp.states.closed
//! families: [ipv4, ipv6]
//! args: ['{nobody.port}']
//! peers:
//!   nobody: { protocol: tcp, do: [refuse] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let address = loopback(family, peer_port(0)?);
    let socket = tcp(family)?;
    if connect(&socket, &network, address).is_ok() {
        return not_applicable("a connect to a port where nobody listens succeeds");
    }
    let state = ErrorCode::InvalidState;
    fails("start-bind", socket.start_bind(&network, loopback(family, 0)), state)?;
    fails("start-connect", socket.start_connect(&network, address), state)?;
    fails("start-listen", socket.start_listen(), state)?;
    fails("accept", socket.accept().map(drop), state)?;
    fails("shutdown", socket.shutdown(ShutdownType::Both), state)?;
    // In the closed state any method may fail with invalid-state.
    let codes = [ErrorCode::NotInProgress, state];
    fails_with_one_of("finish-bind", socket.finish_bind(), &codes)?;
    fails_with_one_of("finish-connect", socket.finish_connect().map(drop), &codes)?;
    fails_with_one_of("finish-listen", socket.finish_listen(), &codes)?;
    equal("is-listening", &socket.is_listening(), &false)
}
