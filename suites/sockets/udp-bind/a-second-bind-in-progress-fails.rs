//! ---
//! title: While a bind is in progress start-bind fails, and the bind ends as it began
//! requirements: [sockets.udp.bind.never-concurrently]
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
    let socket = udp(family)?;
    needed("start-bind", socket.start_bind(&network, loopback(family, 0)))?;
    let codes = [ErrorCode::InvalidState, ErrorCode::ConcurrencyConflict];
    let result = socket.start_bind(&network, unspecified(family, 0));
    fails_with_one_of("start-bind while a bind is in progress", result, &codes)?;
    let mut result = socket.finish_bind();
    while would_block(&result) {
        socket.subscribe().block();
        result = socket.finish_bind();
    }
    ok("finish-bind", result)?;
    let address = ok("local-address", socket.local_address())?;
    equal("the address", &ip(&address), &ip(&loopback(family, 0)))
}
