//! ---
//! title: A socket of IPv6 on all interfaces receives what comes over ::1, and nothing over 127.0.0.1
//! requirements: [sockets.udp-create-socket.v6only, sockets.udp.bind.unspecified]
//! families: [ipv6]
//! peers:
//!   four: { protocol: udp, family: ipv4, do: [{ connect: bound }, { send: four }] }
//!   six: { protocol: udp, do: [{ connect: bound }, { send: six }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = udp(family)?;
    needed("bind", bind_udp(&socket, &instance_network(), unspecified(family, 0)))?;
    let (incoming, _outgoing) = needed("stream", socket.stream(None))?;
    signal(&format!("bound {}", port_of_udp(&socket)?));
    let datagram = ok("receive", receive_one(&incoming))?;
    equal("the datagram", &datagram.data[..], &b"six"[..])?;
    let more = ok("receive after it", incoming.receive(10))?;
    equal("what else came", &more.len(), &0)
}
