//! ---
//! title: localhost in fullwidth letters is converted to ASCII and gives an address of localhost
//! requirements: [sockets.ip-name-lookup.resolve-addresses.idna]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let known = localhost(&network)?;
    let name = "\u{ff4c}\u{ff4f}\u{ff43}\u{ff41}\u{ff4c}\u{ff48}\u{ff4f}\u{ff53}\u{ff54}";
    let stream = ok(
        "resolve-addresses of localhost in fullwidth letters",
        resolve_addresses(&network, name),
    )?;
    let address = ok("resolve-next-address", next_address(&stream))?;
    let address = some("the address that resolve-next-address gives", address)?;
    holds(
        "the address of localhost in fullwidth letters",
        known.contains(&address),
        &known.join(" or "),
        &address,
    )
}
