//! ---
//! title: accept gives a connection to a guest that calls it again and again, and never waits
//! requirements: [sockets.tcp.accept.accepts, sockets.tcp.accept.would-block]
//! peers:
//!   client: { protocol: tcp, do: [{ connect: listening }, { send: x }, gone] }
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::clocks::monotonic_clock::now;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    signal(&format!("listening {}", port_of(&listener)?));
    // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
    let start = now();
    let result = loop {
        match listener.accept() {
            Err(ErrorCode::WouldBlock) if now() - start < 15_000_000_000 => continue,
            result => break result,
        }
    };
    let (socket, input, output) = ok("accept, called again and again", result)?;
    let server = Connection { input, output, socket };
    equal(
        "the byte of the client",
        &needed("blocking-read", read_exactly(&server.input, 1))?[..],
        &b"x"[..],
    )
}
