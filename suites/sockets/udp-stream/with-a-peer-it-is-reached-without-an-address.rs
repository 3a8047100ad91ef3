//! ---
//! title: With an address the streams send to the peer and receive from it, and remote-address is the peer's
//! requirements:
//!   - sockets.udp.stream.sends-to-peer
//!   - sockets.udp.stream.remote-address
//!   - sockets.udp.remote-address.peer
//!   - sockets.udp.receive.source-is-peer
//! families: [ipv4, ipv6]
//! args: ['{peer.port}']
//! peers:
//!   peer: { protocol: udp, do: [{ expect: ping }, { send: pong }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let peer = loopback(family, peer_port(0)?);
    let socket = bound_udp(family)?;
    let (incoming, outgoing) = ok("stream", socket.stream(Some(peer)))?;
    let remote = socket.remote_address().map(|it| text(&it));
    equal("remote-address", &remote, &Ok(text(&peer)))?;
    ok("send", send_one(&outgoing, b"ping", None))?;
    let answer = ok("receive", receive_one(&incoming))?;
    equal("the data that receive gives", &answer.data[..], &b"pong"[..])?;
    equal(
        "the remote-address that receive gives",
        &text(&answer.remote_address),
        &text(&peer),
    )
}
