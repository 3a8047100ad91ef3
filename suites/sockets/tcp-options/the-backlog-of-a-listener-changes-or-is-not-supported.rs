//! ---
//! title: set-listen-backlog-size of a listening socket succeeds or fails with not-supported
//! requirements: [sockets.tcp.listen-backlog-size.after-listen]
//! level: should
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    match listener(family)?.set_listen_backlog_size(10) {
        Ok(()) | Err(ErrorCode::NotSupported) => Ok(()),
        seen => fail("set-listen-backlog-size", "ok or not-supported", &format!("{seen:?}")),
    }
}
