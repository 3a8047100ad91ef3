//! ---
//! title: A blocking-read that waits for a peer ends with closed when the peer ends
//! requirements: [sockets.tcp.streams.end, io.streams.blocking-read.waits]
//! level: should
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: waiting }, half-close, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    signal("waiting");
    closed!("blocking-read", client.input.blocking_read(10))
}
