//! ---
//! title: stream with another address makes the streams those of this peer, and remote-address follows
//! requirements: [sockets.udp.stream.again, sockets.udp.stream.remote-address, sockets.udp.stream.sends-to-peer]
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
    let socket = bound_udp(family)?;
    for (number, name) in [(0, "one"), (1, "two")] {
        let peer = loopback(family, peer_port(number)?);
        let (incoming, outgoing) = ok(&format!("stream to {name}"), socket.stream(Some(peer)))?;
        let remote = socket.remote_address().map(|it| text(&it));
        equal(&format!("remote-address with {name}"), &remote, &Ok(text(&peer)))?;
        ok(
            &format!("send to {name}"),
            send_one(&outgoing, format!("to {name}").as_bytes(), None),
        )?;
        let answer = ok(&format!("receive from {name}"), receive_one(&incoming))?;
        let seen = String::from_utf8_lossy(&answer.data).into_owned();
        equal(
            &format!("the data of the datagram from {name}"),
            &seen,
            &format!("from {name}"),
        )?;
    }
    Ok(())
}
