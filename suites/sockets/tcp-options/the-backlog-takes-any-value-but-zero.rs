//! ---
//! title: set-listen-backlog-size takes 1, 5, 2^31 and 2^64 - 1 before the socket listens, and clients are accepted
//! requirements: [sockets.tcp.listen-backlog-size.any-other]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    for value in [1, 5, 1 << 31, u64::MAX] {
        let listener = bound(family)?;
        ok(
            &format!("set-listen-backlog-size of {value}"),
            listener.set_listen_backlog_size(value),
        )?;
        ok(&format!("listen with a backlog of {value}"), listen(&listener))?;
        let client = connected(family, port_of(&listener)?)?;
        carries_bytes(
            &format!("bytes with a backlog of {value}"),
            &client,
            &accepted(&listener)?,
        )?;
    }
    Ok(())
}
