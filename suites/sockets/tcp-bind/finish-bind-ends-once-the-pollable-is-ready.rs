//! ---
//! title: finish-bind fails with nothing but would-block while the bind is in progress, and ends once the pollable is ready
//! requirements: [sockets.tcp.bind.would-block, sockets.tcp.subscribe.in-progress, sockets.tcp.subscribe.retry]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    ok(
        "start-bind",
        socket.start_bind(&instance_network(), loopback(family, 0)),
    )?;
    match socket.finish_bind() {
        Err(ErrorCode::WouldBlock) => {
            socket.subscribe().block();
            ok("finish-bind after block", socket.finish_bind())?;
        }
        result => ok("finish-bind", result)?,
    }
    ok("local-address", socket.local_address()).map(drop)
}
