//! ---
//! title: local-address of a socket whose bind is in progress fails with invalid-state, and gives the address once finish-bind succeeds
//! requirements:
//!   - sockets.tcp.local-address.unbound
//!   - sockets.tcp.local-address.bound
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    needed(
        "start-bind",
        socket.start_bind(&instance_network(), loopback(family, 0)),
    )?;
    // The bind is in progress until finish-bind has succeeded, whatever the host has done by now.
    fails(
        "local-address between start-bind and finish-bind",
        socket.local_address().map(|it| text(&it)),
        ErrorCode::InvalidState,
    )?;
    needed("finish-bind", finish(&socket, TcpSocket::finish_bind))?;
    let address = ok("local-address after finish-bind", socket.local_address())?;
    equal("its address", &ip(&address), &ip(&loopback(family, 0)))
}
