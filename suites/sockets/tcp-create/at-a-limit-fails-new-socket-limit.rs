//! ---
//! title: Where the host may open no more descriptors, create-tcp-socket fails with new-socket-limit, and succeeds once a socket was dropped
//! requirements: [sockets.tcp-create-socket.limit]
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
    let (mut sockets, failure) = as_many_as_there_are(create_tcp_socket, family)?;
    equal("create-tcp-socket at the limit", &failure, &ErrorCode::NewSocketLimit)?;
    sockets.pop();
    ok(
        "create-tcp-socket after the drop of a socket",
        create_tcp_socket(family),
    )?;
    Ok(())
}
