//! ---
//! title: A thousand sockets of UDP are made and dropped, one after the other
//! requirements: [sockets.udp-create-socket.family]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    for number in 0..1000 {
        drop(ok(
            &format!("create-udp-socket, call {number}"),
            create_udp_socket(family),
        )?);
    }
    Ok(())
}
