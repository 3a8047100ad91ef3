//! ---
//! title: The pollable of a listener becomes ready when a client connects; accept gives the connection, then an error
//! requirements: [sockets.tcp.subscribe.listening, sockets.tcp.accept.accepts]
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
    err(
        "accept after the only connection",
        listener.accept().map(drop),
        "an error",
    )?;
    holds(
        "the pollable after the only connection",
        !pollable.ready(),
        "not ready",
        &"ready",
    )?;
    equal(
        "the byte that blocking-read gives",
        &needed("blocking-read", read_exactly(&server.input, 1))?[..],
        &b"x"[..],
    )
}
