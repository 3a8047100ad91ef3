//! ---
//! title: shutdown of each kind after each kind succeeds, three times
//! requirements: [sockets.tcp.shutdown.idempotent]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let kinds = [ShutdownType::Receive, ShutdownType::Send, ShutdownType::Both];
    for first in kinds {
        let (client, _server) = pair(family)?;
        for _ in 0..3 {
            ok(&format!("shutdown of {first:?}"), client.socket.shutdown(first))?;
        }
        for second in kinds {
            ok(
                &format!("shutdown of {second:?} after {first:?}"),
                client.socket.shutdown(second),
            )?;
        }
    }
    Ok(())
}
