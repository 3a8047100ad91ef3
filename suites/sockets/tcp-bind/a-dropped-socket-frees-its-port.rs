//! ---
//! title: The port of a socket that was dropped, bound or listening, can be bound again
//! requirements: [sockets.tcp.drop.closes]
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
    ok("bind to the port of a dropped socket", again(family, bound)?)?;
    let socket = ok("bind to the port of a dropped listener", again(family, listener)?)?;
    ok("listen on it", listen(&socket))
}

/// Binds a socket to the port of one that was dropped. Another process may have taken the port: then there is another one to try.
fn again(
    family: IpAddressFamily,
    first: fn(IpAddressFamily) -> Result<TcpSocket, Failed>,
) -> Result<Result<TcpSocket, ErrorCode>, Failed> {
    let mut last = Err(ErrorCode::AddressInUse);
    for _ in 0..10 {
        let port = port_of(&first(family)?)?;
        let socket = tcp(family)?;
        last = bind(&socket, &instance_network(), loopback(family, port)).map(|()| socket);
        if !matches!(last, Err(ErrorCode::AddressInUse)) {
            break;
        }
    }
    Ok(last)
}
