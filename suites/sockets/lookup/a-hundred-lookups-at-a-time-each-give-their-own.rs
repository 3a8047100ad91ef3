//! ---
//! title: A hundred lookups at a time each give the address that was asked for
//! requirements: [sockets.ip-name-lookup.resolve-addresses.literal, sockets.ip-name-lookup.resolve-next-address.next]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let mut streams = Vec::new();
    for number in 0..100 {
        let name = format!("127.0.1.{number}");
        let stream = ok(
            &format!("resolve-addresses of {name}"),
            resolve_addresses(&network, &name),
        )?;
        streams.push((name, stream));
    }
    for (name, stream) in streams.iter().rev() {
        let address = ok(&format!("resolve-next-address of {name}"), next_address(stream))?;
        equal(
            &format!("the address of {name}"),
            &address.as_deref(),
            &Some(name.as_str()),
        )?;
    }
    Ok(())
}
