//! ---
//! title: A pollable that was made of an unbound socket serves for its bind and its connect
//! requirements: [sockets.tcp.subscribe.any-operation, sockets.tcp.subscribe.in-progress]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let listener = listener(family)?;
    let socket = tcp(family)?;
    let pollable = socket.subscribe();
    ok("start-bind", socket.start_bind(&network, loopback(family, 0)))?;
    pollable.block();
    ok("finish-bind once the pollable is ready", socket.finish_bind())?;
    ok(
        "start-connect",
        socket.start_connect(&network, loopback(family, port_of(&listener)?)),
    )?;
    pollable.block();
    let (_input, _output) = ok("finish-connect once the pollable is ready", socket.finish_connect())?;
    holds(
        "the pollable of the connected socket",
        pollable.ready(),
        "ready",
        &false,
    )?;
    // The pollable goes before the socket.
    drop(pollable);
    Ok(())
}
