//! ---
//! title: A socket of IPv6 on all interfaces receives nothing that comes over 127.0.0.1
//! requirements: [sockets.udp-create-socket.v6only]
//! families: [ipv6]
//! peers:
//!   four: { protocol: udp, family: ipv4, do: [{ connect: bound }, { send: four }, { connect: control }, { send: sent }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let control = datagrams(IpAddressFamily::Ipv4, None)?;
    let socket = udp(family)?;
    needed("bind", bind_udp(&socket, &instance_network(), unspecified(family, 0)))?;
    let (incoming, _outgoing) = needed("stream", socket.stream(None))?;
    let port = port_of_udp(&socket)?;
    // The interfaces are of the host's choice: where loopback is not among them, there is nothing to see.
    let six = datagrams(family, Some(loopback(family, port)))?;
    needed("send over ::1", send_one(&six.outgoing, b"before", None))?;
    let limit = subscribe_duration(2_000_000_000);
    poll(&[&incoming.subscribe(), &limit]);
    let before = needed("receive over ::1", incoming.receive(1))?;
    if before.len() != 1 || before[0].data != b"before" {
        return not_applicable("a datagram over ::1 does not come to a socket on all interfaces");
    }
    signal(&format!("bound {port}"));
    signal(&format!("control {}", port_of_udp(&control.socket)?));
    // The peer sends here once it has sent there.
    needed("receive of the control", receive_one(&control.incoming))?;
    needed("send over ::1 again", send_one(&six.outgoing, b"after", None))?;
    equal(
        "the next datagram that receive gives",
        &ok("receive", receive_one(&incoming))?.data[..],
        &b"after"[..],
    )
}
