//! ---
//! title: LOCALHOST and LocalHost give loopback addresses, as localhost does
//! requirements: [sockets.ip-name-lookup.resolve-next-address.any-case]
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
    let lookup = |name: &str| resolve_addresses(&network, name).and_then(|stream| next_address(&stream));
    needed("the lookup of localhost", lookup("localhost"))?;
    for name in ["LOCALHOST", "LocalHost"] {
        let address = ok(&format!("the lookup of {name}"), lookup(name))?;
        let address = some(&format!("an address of {name}"), address)?;
        let is_loopback = address.starts_with("127.") || address == "0:0:0:0:0:0:0:1";
        holds(
            &format!("the address of {name}"),
            is_loopback,
            "127.0.0.0/8 or ::1",
            &address,
        )?;
    }
    Ok(())
}
