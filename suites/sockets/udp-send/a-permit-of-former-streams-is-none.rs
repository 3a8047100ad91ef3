//! ---
//! title: A permit of streams that were dropped is none for the streams that stream gives after it
//! requirements: [sockets.udp.send.without-permit]
//! needs: [network]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = bound_udp(family)?;
    let list = [datagram(b"x", Some(loopback(family, port_of_udp(&socket)?)))];
    let former = needed("stream", socket.stream(None))?;
    needed("check-send", permit(&former.1))?;
    drop(former);
    let (_incoming, outgoing) = needed("stream, called again", socket.stream(None))?;
    must_trap("send without a check-send of these streams");
    returned("send without a check-send of these streams", &outgoing.send(&list))
}
