//! ---
//! title: An accepted socket has the listener's address and the client's; the listener has no remote address
//! requirements:
//!   - sockets.tcp.accept.connected
//!   - sockets.tcp.local-address.bound
//!   - sockets.tcp.remote-address.connected
//!   - sockets.tcp.remote-address.unconnected
//!   - sockets.tcp.states.invalid-state
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
    let own = ok("local-address of the listener", listener.local_address())?;
    let client = connected(family, port(&own))?;
    let (socket, input, output) = ok("accept", finish(&listener, TcpSocket::accept))?;
    let server = Connection { input, output, socket };
    let local = server.socket.local_address().map(|address| text(&address));
    equal("local-address of the accepted socket", &local, &Ok(text(&own)))?;
    let of_client = needed("local-address of the client", client.socket.local_address())?;
    let remote = server.socket.remote_address().map(|address| text(&address));
    equal("remote-address of the accepted socket", &remote, &Ok(text(&of_client)))?;
    let after = listener.local_address().map(|address| text(&address));
    equal("local-address of the listener after accept", &after, &Ok(text(&own)))?;
    let result = listener.remote_address().map(|address| text(&address));
    fails("remote-address of the listener", result, ErrorCode::InvalidState)
}
