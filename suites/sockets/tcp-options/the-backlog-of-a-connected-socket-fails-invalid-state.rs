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
    )?;
    let listener = listener(family)?;
    let socket = tcp(family)?;
    let address = loopback(family, port_of(&listener)?);
    needed("start-connect", socket.start_connect(&instance_network(), address))?;
    fails(
        "set-listen-backlog-size between start-connect and finish-connect",
        socket.set_listen_backlog_size(5),
        state,
    )
}
