//! ---
//! title: stream to port 0 fails with invalid-argument, and another stream of the socket works
//! requirements: [sockets.udp.stream.port-zero, sockets.udp.stream.again]
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
    let receiver = datagrams(family, None)?;
    let socket = bound_udp(family)?;
    let result = socket.stream(Some(loopback(family, 0))).map(drop);
    fails("stream to port 0", result, ErrorCode::InvalidArgument)?;
    let address = loopback(family, port_of_udp(&receiver.socket)?);
    let (_incoming, outgoing) = ok("stream after it", socket.stream(Some(address)))?;
    ok("send", send_one(&outgoing, b"hello", None))?;
    equal(
        "the data that receive gives",
        &ok("receive", receive_one(&receiver.incoming))?.data[..],
        &b"hello"[..],
    )
}
