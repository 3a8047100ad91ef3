//! ---
//! title: stream without an address, after one with an address, reaches anybody
//! requirements:
//!   - sockets.udp.stream.again
//!   - sockets.udp.stream.to-anybody
//! families: [ipv4, ipv6]
//! args: ['{one.port}', '{two.port}']
//! peers:
//!   one: { protocol: udp, do: [{ expect: to one }, { send: from one }] }
//!   two: { protocol: udp, do: [{ expect: to two }, { send: from two }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (one, two) = (loopback(family, peer_port(0)?), loopback(family, peer_port(1)?));
    let socket = bound_udp(family)?;
    let (incoming, outgoing) = ok("stream to one", socket.stream(Some(one)))?;
    ok("send to one", send_one(&outgoing, b"to one", None))?;
    equal(
        "the data of the datagram from one",
        &ok("receive from one", receive_one(&incoming))?.data[..],
        &b"from one"[..],
    )?;
    drop((incoming, outgoing));
    let (incoming, outgoing) = ok("stream without an address", socket.stream(None))?;
    ok("send to two", send_one(&outgoing, b"to two", Some(two)))?;
    equal(
        "the data of the datagram from two",
        &ok("receive from two", receive_one(&incoming))?.data[..],
        &b"from two"[..],
    )
}
