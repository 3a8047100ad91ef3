//! ---
//! title: unicast-hop-limit keeps the value that was set before bind, and over stream with and without an address
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
    let socket = udp(family)?;
    needed("set-unicast-hop-limit", socket.set_unicast_hop_limit(42))?;
    needed("bind", bind_udp(&socket, &instance_network(), loopback(family, 0)))?;
    equal("unicast-hop-limit after bind", &socket.unicast_hop_limit(), &Ok(42))?;
    for (call, peer) in [
        ("stream without an address", None),
        ("stream with an address", Some(loopback(family, 9))),
        ("stream without an address again", None),
    ] {
        drop(needed(call, socket.stream(peer))?);
        equal(
            &format!("unicast-hop-limit after {call}"),
            &socket.unicast_hop_limit(),
            &Ok(42),
        )?;
    }
    Ok(())
}
