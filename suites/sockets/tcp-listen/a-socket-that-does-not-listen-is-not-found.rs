//! ---
//! title: A client is refused at the port of a bound socket before it listens, and connects once it listens
//! requirements: [sockets.tcp.listen.not-before, sockets.tcp.listen.listens]
//! level: should
//! families: [ipv4, ipv6]
//! peers:
//!   early: { protocol: tcp, do: [{ refused: bound }, { connect: control }, gone] }
//!   later: { protocol: tcp, do: [{ connect: listening }, { send: hello }, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let control = listener(family)?;
    let socket = bound(family)?;
    let port = port_of(&socket)?;
    signal(&format!("bound {port}"));
    signal(&format!("control {}", port_of(&control)?));
    // The client comes here once it was refused there.
    drop(accepted(&control)?);
    needed("listen", listen(&socket))?;
    signal(&format!("listening {port}"));
    let client = accepted(&socket)?;
    let bytes = ok("blocking-read", read_exactly(&client.input, 5))?;
    equal("the bytes that blocking-read gives", &bytes[..], &b"hello"[..])
}
