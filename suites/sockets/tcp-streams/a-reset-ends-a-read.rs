//! ---
//! title: A blocking-read that waits for a peer fails when the peer resets the connection, and the stream is closed then
//! requirements: [sockets.tcp.streams.reset, io.streams.stream-error.failed-then-closed]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: waiting }, reset] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    signal("waiting");
    ended!("blocking-read", client.input.blocking_read(10))?;
    closed!("blocking-read after it", client.input.blocking_read(10))
}
