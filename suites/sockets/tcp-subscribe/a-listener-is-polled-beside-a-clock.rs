//! ---
//! title: poll of two listeners and an hour gives the listener alone that has a client
//! requirements: [sockets.tcp.subscribe.listening]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (quiet, asked) = (listener(family)?, listener(family)?);
    let hour = subscribe_duration(3_600_000_000_000);
    let pollables = (quiet.subscribe(), asked.subscribe());
    let client = connected(family, port_of(&asked)?)?;
    equal("poll", &poll(&[&pollables.0, &hour, &pollables.1]), &vec![2])?;
    let server = accepted(&asked)?;
    holds(
        "the pollable after the accept",
        !pollables.1.ready(),
        "not ready",
        &"ready",
    )?;
    carries_bytes("bytes over the connection", &client, &server)
}
