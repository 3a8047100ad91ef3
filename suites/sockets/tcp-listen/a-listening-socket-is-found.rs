//! ---
//! title: A client connects to the port of a listening socket, and what it sends arrives
//! requirements: [sockets.tcp.listen.listens, sockets.tcp.accept.accepts, sockets.tcp.is-listening.state]
//! families: [ipv4, ipv6]
//! peers:
//!   client: { protocol: tcp, do: [{ connect: listening }, { send: { pattern: 1000 } }, half-close, { expect: bye }, expect-end] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = bound(family)?;
    ok("start-listen", listener.start_listen())?;
    ok("finish-listen", finish(&listener, TcpSocket::finish_listen))?;
    equal("is-listening", &listener.is_listening(), &true)?;
    signal(&format!("listening {}", port_of(&listener)?));
    let (socket, input, output) = ok("accept", finish(&listener, TcpSocket::accept))?;
    let server = Connection { input, output, socket };
    let bytes = ok("blocking-read", read_exactly(&server.input, 1000))?;
    equal("the bytes that blocking-read gives", &bytes, &pattern(0, 1000))?;
    ok("write", write_all(&server.output, b"bye"))
}
