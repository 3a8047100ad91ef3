//! ---
//! title: Texts that look like a domain name and are none, in their syntax, fail with invalid-argument
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
    let label = "a".repeat(64);
    let long = format!("{}aa", "a.".repeat(127));
    for (name, text) in [
        ("an empty label", "a..b"),
        ("a label of 64 letters", &label[..]),
        ("256 letters", &long[..]),
        ("a NUL", "local\0host"),
        ("an @", "user@localhost"),
    ] {
        fails(
            &format!("resolve-addresses of a text with {name}"),
            resolve_addresses(&network, text).and_then(|stream| next_address(&stream)),
            ErrorCode::InvalidArgument,
        )?;
    }
    Ok(())
}
