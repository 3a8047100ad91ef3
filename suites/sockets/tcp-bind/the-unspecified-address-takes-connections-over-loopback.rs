//! ---
//! title: "A socket bound to 0.0.0.0 or :: listens on loopback, too"
//! requirements: [sockets.tcp.bind.unspecified, sockets.tcp.listen.listens]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    ok(
        "bind to all interfaces",
        bind(&socket, &instance_network(), unspecified(family, 0)),
    )?;
    ok("listen", listen(&socket))?;
    let port = port_of(&socket)?;
    holds("the port of local-address", port != 0, "a port other than 0", &port)?;
    let client = connected(family, port)?;
    carries_bytes("bytes over loopback", &client, &accepted(&socket)?)
}
