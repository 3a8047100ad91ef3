//! ---
//! title: A hundred sockets connect one after the other, carry bytes and are dropped
//! requirements: [sockets.tcp.connect.connects]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    let port = port_of(&listener)?;
    for number in 0..100_u8 {
        let client = connected(family, port)?;
        let server = accepted(&listener)?;
        carries_bytes(&format!("bytes over connection {number}"), &client, &server)?;
    }
    Ok(())
}
