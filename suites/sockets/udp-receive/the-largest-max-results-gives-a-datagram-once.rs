//! ---
//! title: receive of 2^64 - 1 gives the one datagram that waits, and gives it once
//! requirements: [sockets.udp.receive.at-most, sockets.udp.receive.subscribe, sockets.udp.receive.whole]
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
    let (from, to) = (datagrams(family, None)?, datagrams(family, None)?);
    let address = loopback(family, port_of_udp(&to.socket)?);
    for data in ["first", "second", "third"] {
        needed("send", send_one(&from.outgoing, data.as_bytes(), Some(address)))?;
        to.incoming.subscribe().block();
        let list = ok(&format!("receive, {data}"), to.incoming.receive(u64::MAX))?;
        let seen: Vec<_> = list.into_iter().map(|one| one.data).collect();
        equal(
            &format!("the datagrams that receive gives, {data}"),
            &seen,
            &vec![data.as_bytes().to_vec()],
        )?;
    }
    Ok(())
}
