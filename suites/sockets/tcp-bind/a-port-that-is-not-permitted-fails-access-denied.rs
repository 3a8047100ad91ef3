//! ---
//! title: A bind to port 80, which the system does not permit to the host, fails with access-denied; one to port 8080 succeeds
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
    let listens = |port| {
        let socket = tcp(family)?;
        // A host may open the port no sooner than it listens.
        Ok(bind(&socket, &network, loopback(family, port)).and_then(|()| listen(&socket)))
    };
    fails("bind and listen at port 80", listens(80)?, ErrorCode::AccessDenied)?;
    ok("bind and listen at port 8080", listens(8080)?)
}
