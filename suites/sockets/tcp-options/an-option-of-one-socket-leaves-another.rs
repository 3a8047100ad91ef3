//! ---
//! title: hop-limit and keep-alive of one socket leave those of another one
//! requirements: [sockets.tcp.hop-limit.reads-back, sockets.tcp.keep-alive-enabled.reads-back]
//! level: should
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (first, second) = (tcp(family)?, tcp(family)?);
    let before = (second.hop_limit(), second.keep_alive_enabled());
    ok("set-hop-limit of the first socket", first.set_hop_limit(43))?;
    ok(
        "set-keep-alive-enabled of the first socket",
        first.set_keep_alive_enabled(true),
    )?;
    equal(
        "hop-limit and keep-alive-enabled of the second socket",
        &(second.hop_limit(), second.keep_alive_enabled()),
        &before,
    )
}
