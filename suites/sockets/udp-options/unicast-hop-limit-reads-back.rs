//! ---
//! title: set-unicast-hop-limit takes 1, 64 and 255, and unicast-hop-limit gives them
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
    for value in [1, 64, 255] {
        ok(
            &format!("set-unicast-hop-limit of {value}"),
            socket.set_unicast_hop_limit(value),
        )?;
        let seen = ok(&format!("unicast-hop-limit after {value}"), socket.unicast_hop_limit())?;
        equal(&format!("unicast-hop-limit after {value}"), &seen, &value)?;
    }
    Ok(())
}
