//! ---
//! title: Twenty clients are accepted once each
//! requirements: [sockets.tcp.accept.accepts]
//! families: [ipv4, ipv6]
//! peers:
//!   clients: { protocol: tcp, times: 20, do: [{ connect: listening }, send-address, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    signal(&format!("listening {}", port_of(&listener)?));
    let mut ports = Vec::new();
    for number in 0..20 {
        let (socket, input, output) = ok(&format!("accept {number}"), finish(&listener, TcpSocket::accept))?;
        let server = Connection { input, output, socket };
        let remote = ok(&format!("remote-address {number}"), server.socket.remote_address())?;
        holds(
            "the port of remote-address",
            !ports.contains(&port(&remote)),
            "a port of its own",
            &port(&remote),
        )?;
        ports.push(port(&remote));
    }
    fails(
        "accept after the last client",
        listener.accept().map(drop),
        ErrorCode::WouldBlock,
    )
}
