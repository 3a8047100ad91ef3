//! ---
//! title: Once stream was called again, the former streams neither send nor receive; they may make it trap
//! requirements: [sockets.udp.stream.most-recent]
//! families: [ipv4, ipv6]
//! needs: [network]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let other = datagrams(family, None)?;
    let address = loopback(family, port_of_udp(&other.socket)?);
    let former = datagrams(family, None)?;
    let own = loopback(family, port_of_udp(&former.socket)?);
    // A trap is allowed here, and at each use of the former streams. A host that traps at none of them has this guest do so.
    must_trap("stream with the former streams there");
    let (incoming, outgoing) = needed("stream with the former streams there", former.socket.stream(None))?;
    if let Ok(1..) = former.outgoing.check_send() {
        let _ = former.outgoing.send(&[datagram(b"former", Some(address))]);
    }
    needed("send of a marker", send_one(&outgoing, b"recent", Some(address)))?;
    let came = needed("receive of a marker", receive_one(&other.incoming))?;
    if came.data != b"recent" {
        return fail("send of a former stream", "nothing arrives", "its datagram has arrived");
    }
    for data in [b"first", b"after"] {
        needed("send to the socket", send_one(&other.outgoing, data, Some(own)))?;
    }
    // What the recent stream has received first was there for both, and so is what came after it.
    needed("receive of the recent stream", receive_one(&incoming))?;
    if let Ok([_, ..]) = former.incoming.receive(10).as_deref() {
        return fail(
            "receive of a former stream",
            "no datagram",
            "what was sent to the recent ones",
        );
    }
    core::arch::wasm32::unreachable()
}
