//! ---
//! title: A pollable of the input-stream that is not ready is ready after shutdown of receive
//! requirements: [sockets.tcp.shutdown.receive-closes]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (client, _server) = pair(family)?;
    let pollable = client.input.subscribe();
    if pollable.ready() {
        return not_applicable("the pollable is ready before shutdown");
    }
    ok("shutdown", client.socket.shutdown(ShutdownType::Receive))?;
    pollable.block();
    closed!("read once the pollable is ready", client.input.read(10))
}
