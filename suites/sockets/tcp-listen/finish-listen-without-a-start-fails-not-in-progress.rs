//! ---
//! title: finish-listen fails with not-in-progress before start-listen, and after the finish-listen that succeeded
//! requirements: [sockets.tcp.states.not-in-progress]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = tcp(family)?;
    fails(
        "finish-listen of an unbound socket",
        socket.finish_listen(),
        ErrorCode::NotInProgress,
    )?;
    needed("bind", bind(&socket, &instance_network(), loopback(family, 0)))?;
    fails(
        "finish-listen of a bound socket",
        socket.finish_listen(),
        ErrorCode::NotInProgress,
    )?;
    needed("listen", listen(&socket))?;
    fails(
        "finish-listen of a listening socket",
        socket.finish_listen(),
        ErrorCode::NotInProgress,
    )?;
    equal("is-listening after it", &socket.is_listening(), &true)
}
