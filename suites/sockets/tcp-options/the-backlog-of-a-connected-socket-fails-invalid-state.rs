//! ---
//! title: set-listen-backlog-size of connected and accepted sockets fails with invalid-state
//! requirements: [sockets.tcp.listen-backlog-size.connected]
//! level: should
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    let state = ErrorCode::InvalidState;
    fails(
        "set-listen-backlog-size of a connected socket",
        client.socket.set_listen_backlog_size(5),
        state,
    )?;
    fails(
        "set-listen-backlog-size of an accepted socket",
        server.socket.set_listen_backlog_size(5),
        state,
    )
}
