//! ---
//! title: Where the host may open no more descriptors, create-udp-socket fails with new-socket-limit, and succeeds once a socket was dropped
//! requirements: [sockets.udp-create-socket.limit]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network, descriptor-limit]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (mut sockets, failure) = as_many_as_there_are(create_udp_socket, family)?;
    equal("create-udp-socket at the limit", &failure, &ErrorCode::NewSocketLimit)?;
    sockets.pop();
    ok(
        "create-udp-socket after the drop of a socket",
        create_udp_socket(family),
    )?;
    Ok(())
}
