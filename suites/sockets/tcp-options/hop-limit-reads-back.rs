//! ---
//! title: set-hop-limit takes 1, 64 and 255, and hop-limit gives them
//! requirements: [sockets.tcp.hop-limit.reads-back]
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
    for value in [1, 64, 255] {
        ok(&format!("set-hop-limit of {value}"), socket.set_hop_limit(value))?;
        let seen = ok(&format!("hop-limit after {value}"), socket.hop_limit())?;
        equal(&format!("hop-limit after {value}"), &seen, &value)?;
    }
    Ok(())
}
