//! ---
//! title: local-address and remote-address of a connection stay the same over traffic and a shutdown of send
//! requirements: [sockets.tcp.local-address.bound, sockets.tcp.remote-address.connected, sockets.tcp.shutdown.no-drop]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    let addresses = || {
        let local = ok("local-address", client.socket.local_address())?;
        let remote = ok("remote-address", client.socket.remote_address())?;
        Ok((text(&local), text(&remote)))
    };
    let before = addresses()?;
    carries_bytes("bytes over the connection", &client, &server)?;
    equal("the addresses after traffic", &addresses()?, &before)?;
    needed("shutdown", client.socket.shutdown(ShutdownType::Send))?;
    equal("the addresses after shutdown", &addresses()?, &before)
}
