//! ---
//! title: A connection that was accepted still carries bytes after its listener was dropped
//! requirements: [sockets.tcp.accept.connected]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    let client = connected(family, port_of(&listener)?)?;
    let server = accepted(&listener)?;
    drop(listener);
    carries_bytes("bytes over the connection after the listener", &client, &server)
}
