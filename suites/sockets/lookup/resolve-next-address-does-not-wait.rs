//! ---
//! title: The first resolve-next-address of localhost gives an address or would-block; once the pollable is ready it does not give would-block
//! requirements:
//!   - sockets.ip-name-lookup.resolve-addresses.never-blocks
//!   - sockets.ip-name-lookup.resolve-next-address.would-block
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
    match stream.resolve_next_address() {
        Ok(address) => holds(
            "the first resolve-next-address",
            address.is_some(),
            "an address",
            &"none",
        ),
        Err(ErrorCode::WouldBlock) => {
            stream.subscribe().block();
            let address = ok("resolve-next-address after block", stream.resolve_next_address())?;
            holds(
                "resolve-next-address after block",
                address.is_some(),
                "an address",
                &"none",
            )
        }
        Err(code) => fail(
            "the first resolve-next-address",
            "an address or would-block",
            &format!("{code:?}"),
        ),
    }
}
