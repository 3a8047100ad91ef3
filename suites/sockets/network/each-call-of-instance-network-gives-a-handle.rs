//! ---
//! title: Each call of instance-network gives a handle that bind takes, and dropping one leaves the others
//! requirements: [sockets.instance-network.handle]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let first = instance_network();
    let second = instance_network();
    drop(first);
    ok(
        "bind with the second handle",
        bind(&tcp(family)?, &second, loopback(family, 0)),
    )?;
    drop(second);
    ok(
        "bind with a third handle",
        bind(&tcp(family)?, &instance_network(), loopback(family, 0)),
    )
}
