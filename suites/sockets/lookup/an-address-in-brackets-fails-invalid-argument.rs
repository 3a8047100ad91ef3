//! ---
//! title: The text form of an IPv6 address in brackets, as a URL has it, fails with invalid-argument
//! requirements: [sockets.ip-name-lookup.resolve-addresses.invalid]
//! level: should
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    for name in ["[::1]", "[2001:db8::8]"] {
        fails(
            &format!("resolve-addresses of {name:?}"),
            resolve_addresses(&network, name).and_then(|stream| next_address(&stream)),
            ErrorCode::InvalidArgument,
        )?;
    }
    Ok(())
}
