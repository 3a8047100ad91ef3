//! ---
//! title: Without an address the streams send to two peers and receive from both, each with its source; local-address stays
//! requirements: [sockets.udp.stream.to-anybody, sockets.udp.receive.source, sockets.udp.local-address.bound]
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
    let own = needed("local-address", socket.local_address())?;
    let (incoming, outgoing) = ok("stream", socket.stream(None))?;
    // Without a peer there is no path that could decide for another address.
    let after = socket.local_address().map(|it| text(&it));
    equal("local-address after stream without an address", &after, &Ok(text(&own)))?;
    ok("send to one", send_one(&outgoing, b"to one", Some(one)))?;
    let answer = ok("receive from one", receive_one(&incoming))?;
    equal("the data of the datagram from one", &answer.data[..], &b"from one"[..])?;
    equal(
        "the remote-address of the datagram from one",
        &text(&answer.remote_address),
        &text(&one),
    )?;
    ok("send to two", send_one(&outgoing, b"to two", Some(two)))?;
    let answer = ok("receive from two", receive_one(&incoming))?;
    equal("the data of the datagram from two", &answer.data[..], &b"from two"[..])?;
    equal(
        "the remote-address of the datagram from two",
        &text(&answer.remote_address),
        &text(&two),
    )
}
