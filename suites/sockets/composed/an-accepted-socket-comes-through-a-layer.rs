//! ---
//! title: A socket that another component accepts has the address of its client, and its streams carry bytes both ways
//! requirements: [sockets.tcp.accept.accepts, sockets.tcp.accept.connected, sockets.tcp.remote-address.connected]
//! needs: [network]
//! behind: pass-through-sockets
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    let client = connected(family, port_of(&listener)?)?;
    listener.subscribe().block();
    let (socket, input, output) = ok("accept", finish(&listener, TcpSocket::accept))?;
    let server = Connection { input, output, socket };
    let of_client = ok("local-address of the client", client.socket.local_address())?;
    let of_server = ok("remote-address of the accepted socket", server.socket.remote_address())?;
    equal("the address of remote-address", &text(&of_server), &text(&of_client))?;
    carries_bytes("bytes over the connection", &client, &server)
}
