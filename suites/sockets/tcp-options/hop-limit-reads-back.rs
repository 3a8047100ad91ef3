//! ---
//! title: set-hop-limit takes 1, 64 and 255 in the states unbound, bound, listening, connected and accepted, and hop-limit gives them
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
    each("of an unbound socket", &tcp(family)?)?;
    each("of a bound socket", &bound(family)?)?;
    let listener = listener(family)?;
    each("of a listening socket", &listener)?;
    let client = connected(family, port_of(&listener)?)?;
    each("of a connected socket", &client.socket)?;
    each("of an accepted socket", &accepted(&listener)?.socket)
}

fn each(of: &str, socket: &TcpSocket) -> Outcome {
    for value in [1, 64, 255] {
        ok(&format!("set-hop-limit of {value} {of}"), socket.set_hop_limit(value))?;
        equal(
            &format!("hop-limit after {value} {of}"),
            &socket.hop_limit(),
            &Ok(value),
        )?;
    }
    Ok(())
}
