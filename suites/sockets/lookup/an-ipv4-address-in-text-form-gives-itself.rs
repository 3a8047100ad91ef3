//! ---
//! title: The text form of an IPv4 address gives this address, then none
//! requirements:
//!   - sockets.ip-name-lookup.resolve-addresses.literal
//!   - sockets.ip-name-lookup.resolve-next-address.next
//!   - sockets.ip-name-lookup.resolve-next-address.none
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    for name in ["0.0.0.0", "127.0.0.1", "192.0.2.5", "255.255.255.255"] {
        let stream = ok(
            &format!("resolve-addresses of {name}"),
            resolve_addresses(&network, name),
        )?;
        let address = ok(&format!("resolve-next-address of {name}"), next_address(&stream))?;
        equal(&format!("the address of {name}"), &address.as_deref(), &Some(name))?;
        for call in 2..4 {
            let check = format!("call {call} of resolve-next-address of {name}");
            equal(&check, &ok(&check, next_address(&stream))?, &None)?;
        }
    }
    Ok(())
}
