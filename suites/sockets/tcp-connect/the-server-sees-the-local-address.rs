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
    let told = ok("blocking-read", read_to_end(&client.input))?;
    let expected = match family {
        IpAddressFamily::Ipv4 => format!("127.0.0.1 {}\n", port(&local)),
        IpAddressFamily::Ipv6 => format!("::1 {}\n", port(&local)),
    };
    equal(
        "what the server sees",
        &String::from_utf8_lossy(&told)[..],
        &expected[..],
    )
}
