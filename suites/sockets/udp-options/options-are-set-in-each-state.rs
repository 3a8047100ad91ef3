//! ---
//! title: The sizes of the buffers are set and read for unbound and bound sockets, and with streams
//! requirements:
//!   - sockets.udp.receive-buffer-size.any-other
//!   - sockets.udp.send-buffer-size.any-other
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    each("of an unbound socket", &udp(family)?)?;
    each("of a bound socket", &bound_udp(family)?)?;
    let (from, to) = (datagrams(family, None)?, datagrams(family, None)?);
    each("of a socket with streams", &from.socket)?;
    let address = loopback(family, port_of_udp(&to.socket)?);
    needed("send", send_one(&from.outgoing, b"hello", Some(address)))?;
    equal(
        "the data that receive gives after it",
        &needed("receive", receive_one(&to.incoming))?.data[..],
        &b"hello"[..],
    )
}

fn each(of: &str, socket: &UdpSocket) -> Outcome {
    ok(
        &format!("set-receive-buffer-size {of}"),
        socket.set_receive_buffer_size(65536),
    )?;
    ok(&format!("receive-buffer-size {of}"), socket.receive_buffer_size())?;
    ok(
        &format!("set-send-buffer-size {of}"),
        socket.set_send_buffer_size(65536),
    )?;
    ok(&format!("send-buffer-size {of}"), socket.send_buffer_size()).map(drop)
}
