//! ---
//! title: localhost in fullwidth letters is converted to ASCII and gives a loopback address
//! requirements: [sockets.ip-name-lookup.resolve-addresses.idna]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let name = "\u{ff4c}\u{ff4f}\u{ff43}\u{ff41}\u{ff4c}\u{ff48}\u{ff4f}\u{ff53}\u{ff54}";
    let stream = ok(
        "resolve-addresses of localhost in fullwidth letters",
        resolve_addresses(&instance_network(), name),
    )?;
    let address = ok("resolve-next-address", next_address(&stream))?;
    let address = some("resolve-next-address", address)?;
    let is_loopback = address.starts_with("127.") || address == "0:0:0:0:0:0:0:1";
    holds("the address", is_loopback, "127.0.0.0/8 or ::1", &address)
}
