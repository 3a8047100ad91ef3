//! ---
//! title: bind to a port that another program or another socket listens on fails with address-in-use
//! requirements: [sockets.tcp.bind.in-use]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{peer.port}']
//! peers:
//!   peer: { protocol: tcp, do: [nobody-comes] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    // A host may find out when it is to listen.
    let take = |port| {
        let socket = create_tcp_socket(family)?;
        bind(&socket, &network, loopback(family, port))?;
        listen(&socket)
    };
    fails(
        "bind to a port of another program",
        take(peer_port(0)?),
        ErrorCode::AddressInUse,
    )?;
    let listener = listener(family)?;
    fails(
        "bind to a port of another socket",
        take(port_of(&listener)?),
        ErrorCode::AddressInUse,
    )
}
