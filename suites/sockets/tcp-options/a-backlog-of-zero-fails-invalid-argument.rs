//! ---
//! title: set-listen-backlog-size of 0 fails with invalid-argument for unbound and bound sockets
//! requirements: [sockets.tcp.listen-backlog-size.zero]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    let code = ErrorCode::InvalidArgument;
    fails(
        "set-listen-backlog-size of an unbound socket",
        socket.set_listen_backlog_size(0),
        code,
    )?;
    let socket = bound(family)?;
    fails(
        "set-listen-backlog-size of a bound socket",
        socket.set_listen_backlog_size(0),
        code,
    )?;
    ok("listen after it", listen(&socket))
}
