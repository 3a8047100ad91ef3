//! ---
//! title: The pollable of a listener becomes ready when a client connects; accept gives the connection, then would-block
//! requirements: [sockets.tcp.subscribe.listening, sockets.tcp.accept.accepts, sockets.tcp.accept.would-block]
//! families: [ipv4, ipv6]
//! peers:
//!   client: { protocol: tcp, do: [{ connect: listening }, { send: x }, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    let pollable = listener.subscribe();
    holds(
        "the pollable before the client",
        !pollable.ready(),
        "not ready",
        &"ready",
    )?;
    signal(&format!("listening {}", port_of(&listener)?));
    pollable.block();
    let (socket, input, output) = ok("accept once the pollable is ready", listener.accept())?;
    let server = Connection { input, output, socket };
    fails(
        "accept after the only connection",
        listener.accept().map(drop),
        ErrorCode::WouldBlock,
    )?;
    holds(
        "the pollable after the only connection",
        !pollable.ready(),
        "not ready",
        &"ready",
    )?;
    equal(
        "the byte of the client",
        &ok("read", read_exactly(&server.input, 1))?[..],
        &b"x"[..],
    )
}
