//! ---
//! title: A lookup of localhost gives the addresses that an earlier one has given, then none, and the pollable is ready for each call
//! requirements:
//!   - sockets.ip-name-lookup.resolve-next-address.next
//!   - sockets.ip-name-lookup.resolve-next-address.none
//!   - sockets.ip-name-lookup.subscribe.ready
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
    let stream = needed("resolve-addresses", resolve_addresses(&network, "localhost"))?;
    let pollable = stream.subscribe();
    pollable.block();
    let mut found = 0;
    while let Some(address) = ok(
        "resolve-next-address once its pollable is ready",
        stream.resolve_next_address(),
    )? {
        // What localhost stands for is for the machine to say.
        let is_loopback = match address {
            IpAddress::Ipv4((first, ..)) => first == 127,
            IpAddress::Ipv6(address) => address == (0, 0, 0, 0, 0, 0, 0, 1),
        };
        if !is_loopback && known.contains(&ip_text(&address)) {
            return not_applicable("localhost has an address that is not of loopback");
        }
        holds(
            "the address that resolve-next-address gives",
            known.contains(&ip_text(&address)),
            "one that an earlier lookup has given",
            &ip_text(&address),
        )?;
        found += 1;
        holds("the calls of resolve-next-address", found < 100, "none at last", &found)?;
        pollable.block();
    }
    holds("the number of addresses", found > 0, "at least 1", &found)?;
    holds("the pollable after the last address", pollable.ready(), "ready", &false)?;
    let again = ok("resolve-next-address after none", stream.resolve_next_address())?;
    holds(
        "the result of resolve-next-address after none",
        again.is_none(),
        "none",
        &again.as_ref().map(ip_text),
    )
}
