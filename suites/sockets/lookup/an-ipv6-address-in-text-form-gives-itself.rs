//! ---
//! title: Each text form of an IPv6 address gives this address, then none
//! requirements:
//!   - sockets.ip-name-lookup.resolve-addresses.literal
//!   - sockets.network.ip-address.order
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
    for (name, expected) in [
        ("::", "0:0:0:0:0:0:0:0"),
        ("::1", "0:0:0:0:0:0:0:1"),
        ("2001:db8::8", "2001:db8:0:0:0:0:0:8"),
        ("fe80::1:2", "fe80:0:0:0:0:0:1:2"),
        ("2001:0DB8:0001:0002:0003:0004:0005:0006", "2001:db8:1:2:3:4:5:6"),
    ] {
        let stream = ok(
            &format!("resolve-addresses of {name}"),
            resolve_addresses(&network, name),
        )?;
        let address = ok(&format!("resolve-next-address of {name}"), next_address(&stream))?;
        equal(&format!("the address of {name}"), &address.as_deref(), &Some(expected))?;
        let check = format!("the second resolve-next-address of {name}");
        equal(&check, &ok(&check, next_address(&stream))?, &None)?;
    }
    Ok(())
}
