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
    // That a socket is bound and connects is for other tests to check: here it is that no call has to be made again.
    needed("start-bind", socket.start_bind(&network, loopback(family, 0)))?;
    pollable.block();
    needed(
        "finish-bind",
        decided("finish-bind once the pollable is ready", socket.finish_bind())?,
    )?;
    let address = loopback(family, port_of(&listener)?);
    needed("start-connect", socket.start_connect(&network, address))?;
    pollable.block();
    let (_input, _output) = needed(
        "finish-connect",
        decided("finish-connect once the pollable is ready", socket.finish_connect())?,
    )?;
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

#[track_caller]
fn decided<T>(check: &str, result: Result<T, ErrorCode>) -> Result<Result<T, ErrorCode>, Failed> {
    holds(
        check,
        !would_block(&result),
        "ok, or another error",
        &ErrorCode::WouldBlock,
    )?;
    Ok(result)
}
