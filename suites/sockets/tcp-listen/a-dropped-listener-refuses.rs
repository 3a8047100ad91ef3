//! ---
//! title: A connect to the port of a listener that was dropped fails with connection-refused
//! requirements: [sockets.tcp.drop.closes]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    // Another process may have taken the port: then there is another one to try.
    let mut last = Ok(());
    for _ in 0..3 {
        let port = port_of(&listener(family)?)?;
        last = connect(&tcp(family)?, &instance_network(), loopback(family, port)).map(drop);
        if last.is_err() {
            break;
        }
    }
    fails(
        "connect to the port of the dropped listener",
        last,
        ErrorCode::ConnectionRefused,
    )
}
