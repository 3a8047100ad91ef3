//! ---
//! title: A write to a connection of one byte more than permitted traps
//! requirements: [sockets.tcp.connect.connects, io.streams.write.more-than-permitted-traps]
//! needs: [network]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (client, _server) = pair(family)?;
    let permit = needed("check-write", client.output.check_write())? as usize;
    let bytes = vec![0; permit + 1];
    must_trap("write of more than permitted");
    returned("write of more than permitted", &client.output.write(&bytes))
}
