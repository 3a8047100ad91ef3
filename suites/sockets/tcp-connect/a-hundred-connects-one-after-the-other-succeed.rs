//! ---
//! title: A hundred sockets connect one after the other, read to the end and are dropped
//! requirements: [sockets.tcp.connect.connects, sockets.tcp.drop.closes]
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
        ok(&format!("write {number}"), write_all(&server.output, &[number]))?;
        drop(server);
        let bytes = ok(&format!("read {number} to the end"), read_to_end(&client.input))?;
        equal(&format!("the bytes of connection {number}"), &bytes[..], &[number][..])?;
    }
    Ok(())
}
