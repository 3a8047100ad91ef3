//! ---
//! title: accept of unbound, bound, connected and closed sockets fails with invalid-state, and their state stays
//! requirements: [sockets.tcp.states.invalid-state]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let state = ErrorCode::InvalidState;
    let socket = tcp(family)?;
    fails("accept of an unbound socket", socket.accept().map(drop), state)?;
    ok("bind after it", bind(&socket, &instance_network(), loopback(family, 0)))?;
    fails("accept of a bound socket", socket.accept().map(drop), state)?;
    ok("listen after it", listen(&socket))?;
    let (client, server) = pair(family)?;
    fails("accept of a connected socket", client.socket.accept().map(drop), state)?;
    fails("accept of an accepted socket", server.socket.accept().map(drop), state)?;
    carries_bytes("bytes over the connection after it", &client, &server)?;
    fails(
        "accept of a closed socket",
        closed_socket(family)?.accept().map(drop),
        state,
    )
}
