//! ---
//! title: With a peer, a datagram with another address fails with invalid-argument, and nobody gets it
//! requirements: [sockets.udp.send.other-peer, sockets.udp.stream.sends-to-peer]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{peer.port}', '{nobody.port}']
//! peers:
//!   peer: { protocol: udp, do: [{ expect: after }] }
//!   nobody: { protocol: udp, do: [nobody-comes] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let from = datagrams(family, Some(loopback(family, peer_port(0)?)))?;
    let result = send_one(&from.outgoing, b"strange", Some(loopback(family, peer_port(1)?)));
    fails("send to another address", result, ErrorCode::InvalidArgument)?;
    ok("send to the peer after it", send_one(&from.outgoing, b"after", None))
}
