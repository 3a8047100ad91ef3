//! ---
//! title: shutdown of receive closes the input-stream and discards what was not read; writes still arrive
//! requirements: [sockets.tcp.shutdown.receive-closes, sockets.tcp.shutdown.receive-discards, sockets.tcp.shutdown.no-drop]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    ok("write of the peer", write_all(&server.output, b"hello"))?;
    // Now the bytes are there.
    client.input.subscribe().block();
    ok("shutdown", client.socket.shutdown(ShutdownType::Receive))?;
    closed!("read", client.input.read(10))?;
    closed!("blocking-read", client.input.blocking_read(10))?;
    closed!("skip", client.input.skip(10))?;
    holds(
        "the pollable of the input-stream",
        client.input.subscribe().ready(),
        "ready",
        &false,
    )?;
    ok("write", write_all(&client.output, b"to the peer"))?;
    let bytes = ok("read of the peer", read_exactly(&server.input, 11))?;
    equal("the bytes that arrive of the write", &bytes[..], &b"to the peer"[..])
}
