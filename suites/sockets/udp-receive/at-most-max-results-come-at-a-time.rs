//! ---
//! title: receive of 3 gives at most 3 of ten datagrams
//! requirements: [sockets.udp.receive.at-most]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (from, to) = (datagrams(family, None)?, datagrams(family, None)?);
    let address = loopback(family, port_of_udp(&to.socket)?);
    send_ten_and_markers(&from.outgoing, address)?;
    let mut ended = false;
    while !ended {
        to.incoming.subscribe().block();
        let list = ok("receive of 3", to.incoming.receive(3))?;
        holds(
            "the number of datagrams that receive of 3 gives",
            list.len() <= 3,
            "at most 3",
            &list.len(),
        )?;
        ended = list.iter().any(|one| one.data == b"marker");
    }
    Ok(())
}
