//! ---
//! title: A datagram that was sent arrives after its streams and its socket were dropped
//! requirements: [sockets.udp.send.sends]
//! args: ['{peer.port}']
//! peers:
//!   peer: { protocol: udp, do: [{ expect: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let from = datagrams(family, None)?;
    ok(
        "send",
        send_one(&from.outgoing, b"hello", Some(loopback(family, peer_port(0)?))),
    )?;
    drop(from);
    Ok(())
}
