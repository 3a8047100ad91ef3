//! ---
//! title: start-bind, start-connect, start-listen and shutdown of a listening socket fail with invalid-state, and it still listens
//! requirements: [sockets.tcp.states.invalid-state]
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
    let own = loopback(family, port_of(&listener)?);
    let state = ErrorCode::InvalidState;
    fails("start-connect", listener.start_connect(&network, own), state)?;
    fails("start-bind", listener.start_bind(&network, loopback(family, 0)), state)?;
    fails("start-listen", listener.start_listen(), state)?;
    fails("shutdown", listener.shutdown(ShutdownType::Both), state)?;
    equal("is-listening", &listener.is_listening(), &true)?;
    let client = connected(family, port(&own))?;
    carries_bytes("bytes over a connection after it", &client, &accepted(&listener)?)
}
