//! ---
//! title: An accepted socket has the properties that were set while the listener listened, before the client came
//! requirements:
//!   - sockets.tcp.accept.inherits-keep-alive-enabled
//!   - sockets.tcp.accept.inherits-keep-alive-idle-time
//!   - sockets.tcp.accept.inherits-keep-alive-interval
//!   - sockets.tcp.accept.inherits-keep-alive-count
//!   - sockets.tcp.accept.inherits-hop-limit
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    set_unusual_options(&listener)?;
    let _client = connected(family, port_of(&listener)?)?;
    inherits_options(&accepted(&listener)?.socket, &listener)
}
