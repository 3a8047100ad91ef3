//! ---
//! title: Lookups that are dropped before their result leave later ones as they are
//! requirements: [sockets.ip-name-lookup.resolve-addresses.never-blocks, sockets.ip-name-lookup.subscribe.ready]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    drop(ok(
        "the first resolve-addresses",
        resolve_addresses(&network, "localhost"),
    )?);
    let stream = ok("the second resolve-addresses", resolve_addresses(&network, "localhost"))?;
    drop(stream.subscribe());
    drop(stream);
    let stream = ok("the third resolve-addresses", resolve_addresses(&network, "127.0.0.1"))?;
    drop(network);
    stream.subscribe().block();
    let address = ok(
        "resolve-next-address once its pollable is ready",
        stream.resolve_next_address(),
    )?;
    equal(
        "the address that resolve-next-address gives",
        &address.as_ref().map(ip_text).as_deref(),
        &Some("127.0.0.1"),
    )
}
