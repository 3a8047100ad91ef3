//! ---
//! title: set-unicast-hop-limit takes 1, 64 and 255 for unbound and bound sockets, and with streams, and unicast-hop-limit gives them
//! requirements: [sockets.udp.unicast-hop-limit.reads-back]
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
    for value in [1, 64, 255] {
        ok(
            &format!("set-unicast-hop-limit of {value} {of}"),
            socket.set_unicast_hop_limit(value),
        )?;
        equal(
            &format!("unicast-hop-limit after {value} {of}"),
            &socket.unicast_hop_limit(),
            &Ok(value),
        )?;
    }
    Ok(())
}
