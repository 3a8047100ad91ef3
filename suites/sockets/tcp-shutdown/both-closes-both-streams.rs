//! ---
//! title: shutdown of both closes both streams, and the peer sees the end after all bytes
//! requirements: [sockets.tcp.shutdown.both]
//! families: [ipv4, ipv6]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { expect: hello }, expect-end] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    ok("write", write_all(&client.output, b"hello"))?;
    ok("shutdown", client.socket.shutdown(ShutdownType::Both))?;
    closed!("check-write", client.output.check_write())?;
    closed!("read", client.input.read(10))?;
    closed!("blocking-read", client.input.blocking_read(10))
}
