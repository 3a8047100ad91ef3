//! ---
//! title: connect to a bound socket that does not listen fails with connection-refused
//! requirements: [sockets.tcp.connect.refused]
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
    let holder = bound(family)?;
    let address = loopback(family, port_of(&holder)?);
    let result = connect(&tcp(family)?, &instance_network(), address).map(drop);
    fails(
        "connect to a socket that does not listen",
        result,
        ErrorCode::ConnectionRefused,
    )?;
    equal("is-listening of it", &holder.is_listening(), &false)
}
