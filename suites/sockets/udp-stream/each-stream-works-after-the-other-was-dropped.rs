//! ---
//! title: The incoming stream receives after the outgoing one was dropped, and the outgoing one sends after the incoming one was
//! requirements: [sockets.udp.stream.to-anybody]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (receiver, sender) = (bound_udp(family)?, bound_udp(family)?);
    let address = Some(loopback(family, port_of_udp(&receiver)?));
    let (incoming, outgoing) = needed("stream of the receiver", receiver.stream(None))?;
    drop(outgoing);
    let (other, outgoing) = needed("stream of the sender", sender.stream(None))?;
    drop(other);
    ok(
        "send after the incoming stream was dropped",
        send_one(&outgoing, b"hello", address),
    )?;
    let came = ok("receive after the outgoing stream was dropped", receive_one(&incoming))?;
    equal("the datagram", &came.data[..], &b"hello"[..])?;
    drop((incoming, outgoing));
    let (incoming, _outgoing) = ok("stream, called again", receiver.stream(None))?;
    let (_incoming, outgoing) = ok("stream of the sender, called again", sender.stream(None))?;
    ok("send of the next streams", send_one(&outgoing, b"again", address))?;
    let came = ok("receive of the next streams", receive_one(&incoming))?;
    equal("the next datagram", &came.data[..], &b"again"[..])
}
