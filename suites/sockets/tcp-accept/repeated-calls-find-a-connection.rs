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
    let result = again_and_again(now, 15, || listener.accept(), would_block);
    let (socket, input, output) = ok("accept, called again and again", result)?;
    let server = Connection { input, output, socket };
    equal(
        "the byte that blocking-read gives",
        &needed("blocking-read", read_exactly(&server.input, 1))?[..],
        &b"x"[..],
    )
}
