//! ---
//! title: The text form of an IPv4-mapped IPv6 address gives the IPv4 address or an error, never the mapped one
//! requirements: [sockets.ip-name-lookup.resolve-next-address.unmapped]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(_family: IpAddressFamily) -> Outcome {
    let stream = match resolve_addresses(&instance_network(), "::ffff:127.0.0.1") {
        Ok(stream) => stream,
        Err(_) => return Ok(()),
    };
    loop {
        match stream.resolve_next_address() {
            Err(ErrorCode::WouldBlock) => stream.subscribe().block(),
            Err(_) | Ok(None) => return Ok(()),
            Ok(Some(address)) => {
                let is_ipv4 = matches!(address, IpAddress::Ipv4(_));
                holds(
                    "the address of ::ffff:127.0.0.1",
                    is_ipv4,
                    "an IPv4 address",
                    &ip_text(&address),
                )?;
                equal("the address of ::ffff:127.0.0.1", &ip_text(&address)[..], "127.0.0.1")?;
            }
        }
    }
}
