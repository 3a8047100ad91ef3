//! ---
//! title: A datagram of 65536 bytes fails with datagram-too-large, and the next one is sent
//! requirements: [sockets.udp.send.too-large]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{peer.port}']
//! peers:
//!   peer: { protocol: udp, do: [{ expect: after }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let from = datagrams(family, None)?;
    let address = Some(loopback(family, peer_port(0)?));
    let result = send_one(&from.outgoing, &vec![7; 65536], address);
    fails("send of 65536 bytes", result, ErrorCode::DatagramTooLarge)?;
    ok("send after it", send_one(&from.outgoing, b"after", address))
}
