//! ---
//! title: finish-bind fails with nothing but would-block while the bind is in progress, and ends once the pollable is ready
//! requirements: [sockets.udp.bind.would-block, sockets.udp.subscribe.ready]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = udp(family)?;
    let pollable = socket.subscribe();
    ok(
        "start-bind",
        socket.start_bind(&instance_network(), loopback(family, 0)),
    )?;
    match socket.finish_bind() {
        Err(ErrorCode::WouldBlock) => {
            pollable.block();
            ok("finish-bind after block", socket.finish_bind())?;
        }
        result => ok("finish-bind", result)?,
    }
    ok("local-address", socket.local_address()).map(drop)
}
