//! ---
//! title: A lookup by another component gives the address that its name is the text form of, then none
//! requirements: [sockets.ip-name-lookup.resolve-addresses.literal, sockets.ip-name-lookup.resolve-next-address.none]
//! needs: [network]
//! behind: pass-through-sockets
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let stream = ok("resolve-addresses", resolve_addresses(&instance_network(), "192.0.2.5"))?;
    for (call, expected) in [
        ("the first resolve-next-address", Some("192.0.2.5")),
        ("the second resolve-next-address", None),
    ] {
        let address = ok(call, next_address(&stream))?;
        equal(call, &address.as_deref(), &expected)?;
    }
    Ok(())
}
