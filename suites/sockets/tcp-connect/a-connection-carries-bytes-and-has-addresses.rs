//! ---
//! title: A connection to a server carries bytes both ways; its remote address is the server's, its local address is of loopback
//! requirements:
//!   - sockets.tcp.connect.connects
//!   - sockets.tcp.connect.binds
//!   - sockets.tcp.remote-address.connected
//!   - sockets.tcp.local-address.bound
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
    let server = loopback(family, peer_port(0)?);
    let socket = tcp(family)?;
    let (input, output) = ok("connect", connect(&socket, &instance_network(), server))?;
    let remote = socket.remote_address().map(|it| text(&it));
    equal("remote-address", &remote, &Ok(text(&server)))?;
    let local = ok("local-address", socket.local_address())?;
    equal("the address of local-address", &ip(&local), &ip(&server))?;
    holds(
        "the port of local-address",
        port(&local) != 0,
        "a port other than 0",
        &port(&local),
    )?;
    echoes("bytes to the server and back", &Connection { input, output, socket })
}
