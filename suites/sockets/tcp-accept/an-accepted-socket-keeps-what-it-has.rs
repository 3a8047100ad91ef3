//! ---
//! title: Options that are set on the listener, on a client or on an accepted socket leave the other sockets as they are
//! requirements: [sockets.tcp.accept.inherits-hop-limit, sockets.tcp.hop-limit.reads-back]
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
    let listener = listener(family)?;
    needed("set-hop-limit of the listener", listener.set_hop_limit(42))?;
    let client = connected(family, port_of(&listener)?)?;
    let first = accepted(&listener)?;
    needed("set-hop-limit of the client", client.socket.set_hop_limit(45))?;
    ok("set-hop-limit of the listener, again", listener.set_hop_limit(43))?;
    equal("hop-limit of an accepted socket", &first.socket.hop_limit(), &Ok(42))?;
    ok("set-hop-limit of an accepted socket", first.socket.set_hop_limit(44))?;
    equal("hop-limit of the listener", &listener.hop_limit(), &Ok(43))?;
    equal("hop-limit of the client", &client.socket.hop_limit(), &Ok(45))?;
    let _client = connected(family, port_of(&listener)?)?;
    let second = accepted(&listener)?;
    equal(
        "hop-limit of the next accepted socket",
        &second.socket.hop_limit(),
        &Ok(43),
    )?;
    equal(
        "hop-limit of the first accepted socket",
        &first.socket.hop_limit(),
        &Ok(44),
    )
}
