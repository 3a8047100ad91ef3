//! ---
//! title: keep-alive-enabled gives what set-keep-alive-enabled was given
//! requirements: [sockets.tcp.keep-alive-enabled.reads-back]
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
    for value in [true, false, true] {
        ok(
            &format!("set-keep-alive-enabled of {value}"),
            socket.set_keep_alive_enabled(value),
        )?;
        equal(
            &format!("keep-alive-enabled after {value}"),
            &ok("keep-alive-enabled", socket.keep_alive_enabled())?,
            &value,
        )?;
    }
    Ok(())
}
