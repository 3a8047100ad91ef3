//! ---
//! title: A bound socket that connects keeps its address, and the server sees it
//! requirements: [sockets.tcp.bind.once, sockets.tcp.connect.connects]
//! families: [ipv4, ipv6]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, send-address, half-close] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = bound(family)?;
    let before = text(&ok("local-address", socket.local_address())?);
    let server = loopback(family, peer_port(0)?);
    let (input, output) = ok("connect", connect(&socket, &instance_network(), server))?;
    let client = Connection { input, output, socket };
    let local = ok("local-address of the connection", client.socket.local_address())?;
    equal("the address of the connection", &text(&local), &before)?;
    let told = needed("blocking-read", read_line(&client.input))?;
    let seen = told.rsplit(' ').next().unwrap_or_default();
    equal(
        "the port of local-address as the server sees it",
        seen,
        &port(&local).to_string()[..],
    )
}
