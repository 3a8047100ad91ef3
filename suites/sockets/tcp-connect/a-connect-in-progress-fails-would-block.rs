//! ---
//! title: While a connect is in progress finish-connect fails with would-block, and the pollable is not ready
//! requirements: [sockets.tcp.connect.would-block, sockets.tcp.subscribe.in-progress, sockets.tcp.states.drop-in-any]
//! level: should
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
    let socket = tcp(family)?;
    let peer = loopback(family, peer_port(0)?);
    needed("start-connect", socket.start_connect(&instance_network(), peer))?;
    let pollable = socket.subscribe();
    // The port neither takes the connection nor refuses it, as long as the guest runs.
    for call in ["finish-connect", "finish-connect, called again"] {
        holds("the pollable", !pollable.ready(), "not ready", &true)?;
        let result = socket.finish_connect().map(drop);
        fails(call, result, ErrorCode::WouldBlock)?;
    }
    drop(pollable);
    drop(socket);
    let (client, server) = pair(family)?;
    carries_bytes("bytes over another connection, after the drop", &client, &server)
}
