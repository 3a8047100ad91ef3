//! ---
//! title: A client is refused at the port of a listener that was dropped
//! requirements: [sockets.tcp.drop.closes]
//! level: should
//! families: [ipv4, ipv6]
//! peers:
//!   client: { protocol: tcp, do: [{ refused: dropped }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    let port = port_of(&listener)?;
    drop(listener);
    let result = connect(&tcp(family)?, &instance_network(), loopback(family, port)).map(drop);
    fails(
        "connect to the port of the dropped listener",
        result,
        ErrorCode::ConnectionRefused,
    )?;
    signal(&format!("dropped {port}"));
    Ok(())
}
