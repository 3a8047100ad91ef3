//! ---
//! title: A socket of IPv6 that listens on all interfaces takes connections over ::1 and refuses those over 127.0.0.1
//! requirements: [sockets.tcp-create-socket.v6only, sockets.tcp.bind.unspecified]
//! families: [ipv6]
//! peers:
//!   four: { protocol: tcp, family: ipv4, do: [{ refused: listening }] }
//!   six: { protocol: tcp, do: [{ connect: connect }, { send: six }, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    needed("bind", bind(&socket, &instance_network(), unspecified(family, 0)))?;
    needed("listen", listen(&socket))?;
    let port = port_of(&socket)?;
    signal(&format!("listening {port}"));
    signal(&format!("connect {port}"));
    let client = accepted(&socket)?;
    let bytes = ok(
        "blocking-read of the connection over ::1",
        read_exactly(&client.input, 3),
    )?;
    equal("the bytes over ::1", &bytes[..], &b"six"[..])
}
