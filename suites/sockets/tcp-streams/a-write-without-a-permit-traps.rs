//! ---
//! title: A write to a connection without a check-write before traps
//! requirements: [sockets.tcp.connect.connects, io.streams.write.needs-a-permit]
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
    must_trap("write without check-write");
    returned("write without check-write", &client.output.write(b"hello"))
}
