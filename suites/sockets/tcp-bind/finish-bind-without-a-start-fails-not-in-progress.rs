//! ---
//! title: finish-bind fails with not-in-progress before start-bind, and after the finish-bind that succeeded
//! requirements: [sockets.tcp.states.not-in-progress]
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
    fails(
        "finish-bind of an unbound socket",
        socket.finish_bind(),
        ErrorCode::NotInProgress,
    )?;
    needed("bind", bind(&socket, &instance_network(), loopback(family, 0)))?;
    fails(
        "finish-bind of a bound socket",
        socket.finish_bind(),
        ErrorCode::NotInProgress,
    )?;
    ok("local-address after it", socket.local_address()).map(drop)
}
