//! ---
//! title: Texts that are neither a domain name nor an IP address fail with invalid-argument
//! requirements: [sockets.ip-name-lookup.resolve-addresses.invalid]
//! formerly: [sockets/lookup/text-that-is-no-name-fails-invalid-argument]
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
    // Nothing here can be asked of a resolver by mistake: there is no name in it.
    for name in [
        "",
        " ",
        "127.0.0.1:80",
        "[::1]:80",
        "<&>",
        "local host",
        "http://localhost/",
        "1::2::3",
        ":::",
    ] {
        fails(
            &format!("resolve-addresses of {name:?}"),
            resolve_addresses(&network, name).and_then(|stream| next_address(&stream)),
            ErrorCode::InvalidArgument,
        )?;
    }
    Ok(())
}
