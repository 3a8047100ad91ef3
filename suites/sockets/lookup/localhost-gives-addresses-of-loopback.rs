//! ---
//! title: localhost gives loopback addresses, then none, and the pollable is ready for each call
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
    let stream = ok(
        "resolve-addresses of localhost",
        resolve_addresses(&instance_network(), "localhost"),
    )?;
    let pollable = stream.subscribe();
    pollable.block();
    let mut found = 0;
    while let Some(address) = ok(
        "resolve-next-address once its pollable is ready",
        stream.resolve_next_address(),
    )? {
        let is_loopback = match address {
            IpAddress::Ipv4((first, ..)) => first == 127,
            IpAddress::Ipv6(address) => address == (0, 0, 0, 0, 0, 0, 0, 1),
        };
        holds(
            "an address of localhost",
            is_loopback,
            "127.0.0.0/8 or ::1",
            &ip_text(&address),
        )?;
        found += 1;
        holds("the number of addresses", found < 100, "an end", &found)?;
        pollable.block();
    }
    holds("the number of addresses", found > 0, "at least 1", &found)?;
    holds("the pollable after the last address", pollable.ready(), "ready", &false)?;
    let again = ok("resolve-next-address after none", stream.resolve_next_address())?;
    holds(
        "resolve-next-address after none",
        again.is_none(),
        "none",
        &again.as_ref().map(ip_text),
    )
}
