//! ---
//! title: Where the host may open no more descriptors, accept fails with new-socket-limit, and succeeds once the other sockets were dropped
//! requirements: [sockets.tcp.accept.limit]
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
    let listener = listener(family)?;
    let client = connected(family, port_of(&listener)?)?;
    let (sockets, _failure) = as_many_as_there_are(create_tcp_socket, family)?;
    let result = accept(&listener).map(drop);
    if result.is_ok() {
        return not_applicable("the host takes connections before accept");
    }
    fails("accept at the limit", result, ErrorCode::NewSocketLimit)?;
    drop(sockets);
    let server = ok("accept after the drop of the other sockets", accept(&listener))?;
    carries_bytes("bytes over it", &client, &server)
}
