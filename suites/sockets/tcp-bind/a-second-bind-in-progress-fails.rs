//! ---
//! title: While a bind is in progress, start-bind, start-connect and start-listen fail, and the bind ends as it began
//! requirements: [sockets.tcp.bind.never-concurrently, sockets.tcp.states.one-at-a-time, sockets.tcp.states.invalid-state]
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
    let socket = tcp(family)?;
    needed("start-bind", socket.start_bind(&network, loopback(family, 0)))?;
    let codes = [ErrorCode::InvalidState, ErrorCode::ConcurrencyConflict];
    let result = socket.start_bind(&network, unspecified(family, 0));
    fails_with_one_of("start-bind while a bind is in progress", result, &codes)?;
    fails_with_one_of(
        "start-listen while a bind is in progress",
        socket.start_listen(),
        &codes,
    )?;
    let result = socket.start_connect(&network, loopback(family, 1));
    fails_with_one_of("start-connect while a bind is in progress", result, &codes)?;
    ok("finish-bind", finish(&socket, TcpSocket::finish_bind))?;
    let address = ok("local-address", socket.local_address())?;
    equal("the address of local-address", &ip(&address), &ip(&loopback(family, 0)))
}
