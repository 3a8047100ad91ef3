//! ---
//! title: With a peer, a datagram with exactly its address is sent to it
//! requirements: [sockets.udp.send.explicit-peer]
//! families: [ipv4, ipv6]
//! args: ['{peer.port}']
//! peers:
//!   peer: { protocol: udp, do: [{ expect: named }, { expect: unnamed }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let peer = loopback(family, peer_port(0)?);
    let from = datagrams(family, Some(peer))?;
    ok(
        "send with the peer's address",
        send_one(&from.outgoing, b"named", Some(peer)),
    )?;
    ok("send without an address", send_one(&from.outgoing, b"unnamed", None))
}
