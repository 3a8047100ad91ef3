//! ---
//! title: After the peer has sent its end, shutdown of each kind succeeds
//! requirements: [sockets.tcp.shutdown.idempotent, sockets.tcp.shutdown.send]
//! level: should
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    for kind in [ShutdownType::Receive, ShutdownType::Send, ShutdownType::Both] {
        let (client, server) = pair(family)?;
        needed("shutdown of the peer", server.socket.shutdown(ShutdownType::Send))?;
        let bytes = needed("blocking-read to the end", read_to_end(&client.input))?;
        equal(
            &format!("the bytes before the end, before shutdown of {kind:?}"),
            &bytes.len(),
            &0,
        )?;
        ok(&format!("shutdown of {kind:?}"), client.socket.shutdown(kind))?;
        closed!("read after it", client.input.read(1))?;
    }
    Ok(())
}
