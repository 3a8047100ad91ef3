//! ---
//! title: A bind of UDP to port 80, which the system does not permit to the host, fails with access-denied; one to port 8080 succeeds
//! requirements: [sockets.network.error-code.access-denied]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network, network-namespace]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let binds = |port| {
        let socket = udp(family)?;
        Ok(bind_udp(&socket, &network, loopback(family, port)))
    };
    fails("bind to port 80", binds(80)?, ErrorCode::AccessDenied)?;
    ok("bind to port 8080", binds(8080)?)
}
