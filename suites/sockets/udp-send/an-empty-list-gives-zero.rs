//! ---
//! title: send of an empty list gives 0
//! requirements: [sockets.udp.send.empty-list]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let from = datagrams(family, None)?;
    needed("check-send", permit(&from.outgoing))?;
    equal("send of an empty list", &from.outgoing.send(&[]), &Ok(0))
}
