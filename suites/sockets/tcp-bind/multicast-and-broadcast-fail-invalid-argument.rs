//! ---
//! title: bind to addresses of multicast and broadcast fails with invalid-argument
//! requirements: [sockets.tcp.bind.not-unicast]
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
    let network = instance_network();
    for address in not_unicast(family, 0) {
        let result = bind(&tcp(family)?, &network, address);
        fails(&format!("bind to {}", ip(&address)), result, ErrorCode::InvalidArgument)?;
    }
    Ok(())
}
