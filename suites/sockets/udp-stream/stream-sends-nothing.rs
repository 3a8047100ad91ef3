//! ---
//! title: stream with an address, without one, and with the address again sends nothing to the peer
//! requirements: [sockets.udp.stream.no-traffic, sockets.udp.stream.again]
//! families: [ipv4, ipv6]
//! args: ['{peer.port}']
//! peers:
//!   peer: { protocol: udp, do: [{ expect: the first datagram }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let peer = loopback(family, peer_port(0)?);
    let socket = bound_udp(family)?;
    drop(ok("stream with an address", socket.stream(Some(peer)))?);
    drop(ok("stream without an address", socket.stream(None))?);
    let (_incoming, outgoing) = ok("stream with the address again", socket.stream(Some(peer)))?;
    ok("send", send_one(&outgoing, b"the first datagram", None))
}
