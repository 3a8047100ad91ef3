//! ---
//! title: Ten pollables of a listener are not ready, all ready once a connection waits, and none after it was accepted
//! requirements: [sockets.tcp.subscribe.listening]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    let pollables: Vec<_> = (0..10).map(|_| listener.subscribe()).collect();
    let ready = || pollables.iter().filter(|one| one.ready()).count();
    equal("ready pollables before a client comes", &ready(), &0)?;
    let _client = connected(family, port_of(&listener)?)?;
    for pollable in &pollables {
        pollable.block();
    }
    equal("ready pollables while a connection waits", &ready(), &10)?;
    let _server = ok("accept", accept(&listener))?;
    equal("ready pollables after accept", &ready(), &0)
}
