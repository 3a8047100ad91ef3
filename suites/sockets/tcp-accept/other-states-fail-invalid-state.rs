//! ---
//! title: accept of unbound, bound, connected and closed sockets fails with invalid-state
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
    fails("accept of an unbound socket", tcp(family)?.accept().map(drop), state)?;
    fails("accept of a bound socket", bound(family)?.accept().map(drop), state)?;
    let (client, server) = pair(family)?;
    fails("accept of a connected socket", client.socket.accept().map(drop), state)?;
    fails("accept of an accepted socket", server.socket.accept().map(drop), state)?;
    fails(
        "accept of a closed socket",
        closed_socket(family)?.accept().map(drop),
        state,
    )
}
