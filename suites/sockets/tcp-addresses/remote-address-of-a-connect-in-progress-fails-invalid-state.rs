//! ---
//! title: remote-address fails with invalid-state between start-connect and the finish-connect that succeeds; it gives none after a connect that was refused
//! requirements: [sockets.tcp.remote-address.unconnected]
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
    let listener = listener(family)?;
    let server = loopback(family, port_of(&listener)?);
    let socket = tcp(family)?;
    needed("start-connect", socket.start_connect(&instance_network(), server))?;
    fails(
        "remote-address at once after start-connect",
        socket.remote_address().map(|it| text(&it)),
        ErrorCode::InvalidState,
    )?;
    // The connect is in progress until finish-connect has succeeded, whatever the system has done by now.
    socket.subscribe().block();
    fails(
        "remote-address before finish-connect, which need not wait any more",
        socket.remote_address().map(|it| text(&it)),
        ErrorCode::InvalidState,
    )?;
    let (input, output) = needed("finish-connect", finish(&socket, TcpSocket::finish_connect))?;
    let remote = socket.remote_address().map(|it| text(&it));
    equal("remote-address after finish-connect", &remote, &Ok(text(&server)))?;
    drop((input, output));
    err(
        "remote-address after a connect that was refused",
        closed_socket(family)?.remote_address().map(|it| text(&it)),
        "an error",
    )
    .map(drop)
}
