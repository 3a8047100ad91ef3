//! ---
//! title: After the peer's end the input-stream gives all bytes, then closed, and writes still arrive
//! requirements: [sockets.tcp.streams.end, io.streams.input-stream.closed-at-the-end]
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { send: { pattern: 1000 } }, half-close, { expect: hello }, expect-end] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    let bytes = ok("blocking-read to the end", read_to_end(&client.input))?;
    equal("the bytes that blocking-read gives", &bytes, &pattern(0, 1000))?;
    for call in 1..=2 {
        closed!(&format!("read {call} after the end"), client.input.read(10))?;
        closed!(
            &format!("blocking-read {call} after the end"),
            client.input.blocking_read(10)
        )?;
        closed!(&format!("skip {call} after the end"), client.input.skip(10))?;
    }
    holds(
        "the pollable after the end",
        client.input.subscribe().ready(),
        "ready",
        &false,
    )?;
    ok("write after the peer's end", write_all(&client.output, b"hello"))?;
    needed("shutdown", client.socket.shutdown(ShutdownType::Send))
}
