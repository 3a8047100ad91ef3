//! ---
//! title: The text form of an IPv4-mapped IPv6 address gives the IPv4 address or an error, never the mapped one
//! requirements:
//!   - sockets.ip-name-lookup.resolve-next-address.unmapped
//!   - sockets.ip-name-lookup.resolve-addresses.literal
//! level: should
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

// The text contradicts itself for this address: it is returned as it is, and it is never returned. Therefore this is no must.
fn run(_family: IpAddressFamily) -> Outcome {
    let stream = match resolve_addresses(&instance_network(), "::ffff:127.0.0.1") {
        Ok(stream) => stream,
        Err(_) => return Ok(()),
    };
    while let Ok(Some(address)) = next_address(&stream) {
        equal("the address that resolve-next-address gives", &address[..], "127.0.0.1")?;
    }
    Ok(())
}
