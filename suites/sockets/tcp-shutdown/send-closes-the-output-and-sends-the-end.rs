//! ---
//! title: shutdown of send closes the output-stream; the peer sees the end after all bytes, and what it sends is read
//! requirements: [sockets.tcp.shutdown.send, sockets.tcp.shutdown.no-drop]
//! families: [ipv4, ipv6]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { expect: { pattern: 3000 } }, expect-end, { send: bye }, half-close] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    needed("write", write_all(&client.output, &pattern(0, 3000)))?;
    ok("shutdown", client.socket.shutdown(ShutdownType::Send))?;
    closed!("check-write", client.output.check_write())?;
    closed!("blocking-write-and-flush", client.output.blocking_write_and_flush(b"x"))?;
    holds(
        "the pollable of the output-stream",
        client.output.subscribe().ready(),
        "ready",
        &false,
    )?;
    let bytes = needed("blocking-read", read_exactly(&client.input, 3))?;
    equal("the bytes that blocking-read gives", &bytes[..], &b"bye"[..])
}
