//! ---
//! title: The numbers of a peer's address stand in the order of their text, and its port is the one that the peer sees as its own
//! requirements: [sockets.network.ip-address.order, sockets.udp.receive.source]
//! level: should
//! families: [ipv4, ipv6]
//! peers:
//!   caller: { protocol: udp, do: [{ connect: bound }, { send: hello }, { expect: what is my port }, { send: done }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let guest = datagrams(family, None)?;
    signal(&format!("bound {}", port_of_udp(&guest.socket)?));
    let hello = ok("receive", receive_one(&guest.incoming))?;
    let expected = match family {
        IpAddressFamily::Ipv4 => "127.0.0.1",
        IpAddressFamily::Ipv6 => "0:0:0:0:0:0:0:1",
    };
    equal(
        "the address of the datagram that receive gives",
        &ip(&hello.remote_address)[..],
        expected,
    )?;
    // An answer to the port comes to the peer, and nowhere else, where no byte of it is swapped.
    let address = loopback(family, port(&hello.remote_address));
    ok(
        "send to the port of the datagram",
        send_one(&guest.outgoing, b"what is my port", Some(address)),
    )?;
    let done = ok("receive of the peer's answer", receive_one(&guest.incoming))?;
    equal("the data of the peer's answer", &done.data[..], &b"done"[..])
}
