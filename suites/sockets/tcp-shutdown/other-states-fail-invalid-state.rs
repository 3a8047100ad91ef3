//! ---
//! title: shutdown of unbound, bound, listening and closed sockets fails with invalid-state, and their state stays
//! requirements: [sockets.tcp.shutdown.unconnected, sockets.tcp.states.invalid-state]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let state = ErrorCode::InvalidState;
    let socket = tcp(family)?;
    for kind in [ShutdownType::Receive, ShutdownType::Send, ShutdownType::Both] {
        fails(
            &format!("shutdown of {kind:?} of an unbound socket"),
            socket.shutdown(kind),
            state,
        )?;
    }
    ok("bind after it", bind(&socket, &instance_network(), loopback(family, 0)))?;
    fails("shutdown of a bound socket", socket.shutdown(ShutdownType::Both), state)?;
    ok("listen after it", listen(&socket))?;
    fails(
        "shutdown of a listening socket",
        socket.shutdown(ShutdownType::Both),
        state,
    )?;
    equal("is-listening after it", &socket.is_listening(), &true)?;
    fails(
        "shutdown of a closed socket",
        closed_socket(family)?.shutdown(ShutdownType::Both),
        state,
    )
}
