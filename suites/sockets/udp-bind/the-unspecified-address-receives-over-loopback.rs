//! ---
//! title: "A socket bound to 0.0.0.0 or :: receives what is sent to its port on loopback"
//! requirements: [sockets.udp.bind.unspecified]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = udp(family)?;
    ok(
        "bind to all interfaces",
        bind_udp(&socket, &instance_network(), unspecified(family, 0)),
    )?;
    let (incoming, _outgoing) = ok("stream", socket.stream(None))?;
    let port = port_of_udp(&socket)?;
    let sender = datagrams(family, None)?;
    needed(
        "send",
        send_one(&sender.outgoing, b"hello", Some(loopback(family, port))),
    )?;
    equal(
        "the data that receive gives",
        &ok("receive", receive_one(&incoming))?.data[..],
        &b"hello"[..],
    )
}
