//! ---
//! title: The server sees the guest's local-address as the address of its client
//! requirements: [sockets.tcp.connect.binds, sockets.tcp.local-address.bound]
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
    let client = connected(family, peer_port(0)?)?;
    let local = ok("local-address", client.socket.local_address())?;
    let seen = needed("blocking-read", read_line(&client.input))?;
    let expected = match family {
        IpAddressFamily::Ipv4 => format!("127.0.0.1 {}", port(&local)),
        IpAddressFamily::Ipv6 => format!("::1 {}", port(&local)),
    };
    equal("local-address as the server sees it", &seen, &expected)
}
