//! ---
//! title: Without permission for the network the lookup of localhost fails and gives no address
//! requirements: [sockets.network.denied-by-default]
//! level: should
//! needs: [no-network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let result = resolve_addresses(&instance_network(), "localhost").and_then(|stream| next_address(&stream));
    let codes = [
        ErrorCode::AccessDenied,
        ErrorCode::NameUnresolvable,
        ErrorCode::TemporaryResolverFailure,
        ErrorCode::PermanentResolverFailure,
    ];
    fails_with_one_of("resolve-addresses of localhost", result, &codes)
}
