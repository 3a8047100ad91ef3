//! ---
//! title: start-listen of an unbound socket fails with invalid-state; bound, it listens
//! requirements: [sockets.tcp.listen.needs-bind, sockets.tcp.states.invalid-state]
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
    fails(
        "start-listen of an unbound socket",
        socket.start_listen(),
        ErrorCode::InvalidState,
    )?;
    equal("is-listening after it", &socket.is_listening(), &false)?;
    ok("bind after it", bind(&socket, &instance_network(), loopback(family, 0)))?;
    ok("listen after it", listen(&socket))?;
    equal("is-listening of the listening socket", &socket.is_listening(), &true)
}
