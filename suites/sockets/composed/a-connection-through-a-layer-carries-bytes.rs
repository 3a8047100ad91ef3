//! ---
//! title: A connection that another component makes carries bytes both ways, and has the server's address as its remote one
//! requirements: [sockets.tcp.connect.connects, sockets.tcp.remote-address.connected]
//! args: ['{echo.port}']
//! peers:
//!   echo: { protocol: tcp, do: [accept, echo] }
//! behind: pass-through-sockets
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
    let remote = ok("remote-address", socket.remote_address())?;
    equal("the address of remote-address", &text(&remote), &text(&server))?;
    echoes("bytes to the server and back", &Connection { input, output, socket })
}
