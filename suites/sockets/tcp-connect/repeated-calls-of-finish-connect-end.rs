//! ---
//! title: finish-connect ends for a guest that calls it again and again, and never waits
//! requirements: [sockets.tcp.connect.connects, sockets.tcp.connect.would-block]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { send: hello }, gone] }
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::clocks::monotonic_clock::now;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    needed(
        "start-connect",
        socket.start_connect(&instance_network(), loopback(family, peer_port(0)?)),
    )?;
    let result = again_and_again(now, 15, || socket.finish_connect(), would_block);
    let (input, output) = ok("finish-connect, called again and again", result)?;
    let client = Connection { input, output, socket };
    equal(
        "the bytes that blocking-read gives",
        &needed("blocking-read", read_exactly(&client.input, 5))?[..],
        &b"hello"[..],
    )
}
