//! ---
//! title: A thousand sockets of TCP are made and dropped, one after the other
//! requirements: [sockets.tcp-create-socket.family, sockets.tcp.states.drop-in-any]
//! families: [ipv4, ipv6]
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
            &format!("create-tcp-socket, call {number}"),
            create_tcp_socket(family),
        )?);
    }
    Ok(())
}
