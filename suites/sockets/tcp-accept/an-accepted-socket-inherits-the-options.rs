//! ---
//! title: An accepted socket has the eight properties that the listener had before it listened
//! requirements:
//!   - sockets.tcp.accept.inherits-address-family
//!   - sockets.tcp.accept.inherits-keep-alive-enabled
//!   - sockets.tcp.accept.inherits-keep-alive-idle-time
//!   - sockets.tcp.accept.inherits-keep-alive-interval
//!   - sockets.tcp.accept.inherits-keep-alive-count
//!   - sockets.tcp.accept.inherits-hop-limit
//!   - sockets.tcp.accept.inherits-receive-buffer-size
//!   - sockets.tcp.accept.inherits-send-buffer-size
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = bound(family)?;
    set_unusual_options(&listener)?;
    needed("set-receive-buffer-size", listener.set_receive_buffer_size(0x10000))?;
    needed("set-send-buffer-size", listener.set_send_buffer_size(0x10000))?;
    needed("listen", listen(&listener))?;
    let client = connected(family, port_of(&listener)?)?;
    let server = accepted(&listener)?;
    let socket = &server.socket;
    equal("address-family", &socket.address_family(), &listener.address_family())?;
    inherits_options(socket, &listener)?;
    let expected = needed("receive-buffer-size of the listener", listener.receive_buffer_size())?;
    equal("receive-buffer-size", &socket.receive_buffer_size(), &Ok(expected))?;
    let expected = needed("send-buffer-size of the listener", listener.send_buffer_size())?;
    equal("send-buffer-size", &socket.send_buffer_size(), &Ok(expected))?;
    // The client stays until the options have been read.
    drop(client);
    Ok(())
}
