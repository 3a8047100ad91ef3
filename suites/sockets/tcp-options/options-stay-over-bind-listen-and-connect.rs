//! ---
//! title: hop-limit and keep-alive-enabled keep the values that were set before bind, listen and connect
//! requirements:
//!   - sockets.tcp.hop-limit.reads-back
//!   - sockets.tcp.keep-alive-enabled.reads-back
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
    let network = instance_network();
    let listener = tcp(family)?;
    set(&listener)?;
    needed("bind", bind(&listener, &network, loopback(family, 0)))?;
    stay("bind", &listener)?;
    needed("listen", listen(&listener))?;
    stay("listen", &listener)?;
    let client = tcp(family)?;
    set(&client)?;
    let address = loopback(family, port_of(&listener)?);
    let (_input, _output) = needed("connect", connect(&client, &network, address))?;
    stay("connect", &client)
}

fn set(socket: &TcpSocket) -> Outcome {
    needed("set-hop-limit", socket.set_hop_limit(42))?;
    needed("set-keep-alive-enabled", socket.set_keep_alive_enabled(true))
}

fn stay(after: &str, socket: &TcpSocket) -> Outcome {
    equal(&format!("hop-limit after {after}"), &socket.hop_limit(), &Ok(42))?;
    equal(
        &format!("keep-alive-enabled after {after}"),
        &socket.keep_alive_enabled(),
        &Ok(true),
    )
}
