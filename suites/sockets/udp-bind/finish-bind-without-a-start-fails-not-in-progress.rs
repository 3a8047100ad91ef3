//! ---
//! title: finish-bind fails with not-in-progress before start-bind, and after the finish-bind that succeeded
//! requirements: [sockets.udp.bind.not-in-progress]
//! level: should
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = udp(family)?;
    fails(
        "finish-bind of an unbound socket",
        socket.finish_bind(),
        ErrorCode::NotInProgress,
    )?;
    needed("bind", bind_udp(&socket, &instance_network(), loopback(family, 0)))?;
    fails(
        "finish-bind of a bound socket",
        socket.finish_bind(),
        ErrorCode::NotInProgress,
    )
}
