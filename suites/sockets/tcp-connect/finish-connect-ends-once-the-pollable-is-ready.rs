//! ---
//! title: finish-connect fails with nothing but would-block while the connect is in progress, and ends once the pollable is ready
//! requirements: [sockets.tcp.connect.would-block, sockets.tcp.subscribe.in-progress, sockets.tcp.subscribe.retry]
//! families: [ipv4, ipv6]
//! args: ['{echo.port}']
//! peers:
//!   echo: { protocol: tcp, do: [accept, echo] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    ok(
        "start-connect",
        socket.start_connect(&instance_network(), loopback(family, peer_port(0)?)),
    )?;
    let (input, output) = match socket.finish_connect() {
        Err(ErrorCode::WouldBlock) => {
            socket.subscribe().block();
            ok("finish-connect after block", socket.finish_connect())?
        }
        result => ok("finish-connect", result)?,
    };
    let client = Connection { input, output, socket };
    holds(
        "the pollable of the connected socket",
        client.socket.subscribe().ready(),
        "ready",
        &false,
    )?;
    echoes("bytes to the server and back", &client)
}
