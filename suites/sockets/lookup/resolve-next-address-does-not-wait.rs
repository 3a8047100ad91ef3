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
    let network = instance_network();
    localhost(&network)?;
    // Several, because a host may have the result of one by the time that it is asked for it.
    for number in 0..20 {
        let stream = ok(
            &format!("resolve-addresses of localhost, number {number}"),
            resolve_addresses(&network, "localhost"),
        )?;
        let (call, result) = match stream.resolve_next_address() {
            Err(ErrorCode::WouldBlock) => {
                stream.subscribe().block();
                ("resolve-next-address after block", stream.resolve_next_address())
            }
            result => ("the first resolve-next-address", result),
        };
        let check = format!("{call}, number {number}");
        some(&format!("the address of {check}"), ok(&check, result)?)?;
    }
    Ok(())
}
