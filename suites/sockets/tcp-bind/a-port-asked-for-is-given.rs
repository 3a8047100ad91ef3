//! ---
//! title: bind to a free port gives the socket this port
//! requirements: [sockets.tcp.bind.binds, sockets.tcp.local-address.bound]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    // The port of a socket that is gone, which another process may have taken: then there is another one to try.
    for _ in 0..10 {
        let free = loopback(family, port_of(&bound(family)?)?);
        let socket = tcp(family)?;
        match bind(&socket, &network, free) {
            Err(ErrorCode::AddressInUse) => continue,
            result => ok("bind to a free port", result)?,
        }
        let address = socket.local_address().map(|it| text(&it));
        return equal("local-address", &address, &Ok(text(&free)));
    }
    not_applicable("bind to the port of a socket that was dropped fails with address-in-use")
}
