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
    let hop_limit = needed("hop-limit before it", second.hop_limit())?;
    let keep_alive = needed("keep-alive-enabled before it", second.keep_alive_enabled())?;
    needed("set-hop-limit of the first socket", first.set_hop_limit(43))?;
    needed(
        "set-keep-alive-enabled of the first socket",
        first.set_keep_alive_enabled(true),
    )?;
    equal("hop-limit of the second socket", &second.hop_limit(), &Ok(hop_limit))?;
    equal(
        "keep-alive-enabled of the second socket",
        &second.keep_alive_enabled(),
        &Ok(keep_alive),
    )
}
