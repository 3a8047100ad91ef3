//! ---
//! title: An IP address with white space about it fails with invalid-argument
//! requirements: [sockets.ip-name-lookup.resolve-addresses.invalid]
//! level: should
//! needs: [network, network-namespace]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    // A host that takes one of them for a name asks a resolver, and reaches none.
    for name in ["127.0.0.1 ", " 127.0.0.1", "::1\n", "127.0.0.1\t"] {
        fails(
            &format!("resolve-addresses of {name:?}"),
            resolve_addresses(&network, name).and_then(|stream| next_address(&stream)),
            ErrorCode::InvalidArgument,
        )?;
    }
    Ok(())
}
