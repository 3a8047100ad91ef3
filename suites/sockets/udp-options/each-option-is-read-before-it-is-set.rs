//! ---
//! title: Each option is read before it is set for unbound and bound sockets, and with streams
//! requirements: [sockets.udp.options.read-before-set]
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
    each("of an unbound socket", &udp(family)?)?;
    each("of a bound socket", &bound_udp(family)?)?;
    each("of a socket with streams", &datagrams(family, None)?.socket)
}

fn each(of: &str, socket: &UdpSocket) -> Outcome {
    ok(&format!("unicast-hop-limit {of}"), socket.unicast_hop_limit())?;
    ok(&format!("receive-buffer-size {of}"), socket.receive_buffer_size())?;
    ok(&format!("send-buffer-size {of}"), socket.send_buffer_size()).map(drop)
}
