//! ---
//! title: bind to a port that another program or another socket has fails with address-in-use
//! requirements: [sockets.udp.bind.in-use]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{peer.port}']
//! peers:
//!   peer: { protocol: udp, do: [nobody-comes] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let result = bind_udp(&udp(family)?, &network, loopback(family, peer_port(0)?));
    fails("bind to a port of another program", result, ErrorCode::AddressInUse)?;
    let holder = bound_udp(family)?;
    let result = bind_udp(&udp(family)?, &network, loopback(family, port_of_udp(&holder)?));
    fails("bind to a port of another socket", result, ErrorCode::AddressInUse)
}
