//! ---
//! title: stream while the former streams are there traps, or gives streams that work
//! requirements: [sockets.udp.stream.again-may-trap]
//! level: may
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let receiver = datagrams(family, None)?;
    let own = loopback(family, port_of_udp(&receiver.socket)?);
    let former = datagrams(family, None)?;
    let (_incoming, outgoing) = ok("stream while the former streams are there", former.socket.stream(None))?;
    ok("send", send_one(&outgoing, b"hello", Some(own)))?;
    equal(
        "the data that receive gives",
        &ok("receive", receive_one(&receiver.incoming))?.data[..],
        &b"hello"[..],
    )
}
