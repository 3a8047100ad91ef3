//! ---
//! title: A socket connects to a listening socket of the same guest before that accepts, and each is the other's peer
//! requirements: [sockets.tcp.connect.connects, sockets.tcp.accept.accepts, sockets.tcp.remote-address.connected]
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
    let socket = tcp(family)?;
    let address = loopback(family, port_of(&listener)?);
    let (input, output) = ok("connect", connect(&socket, &instance_network(), address))?;
    let client = Connection { input, output, socket };
    let (socket, input, output) = ok("accept", finish(&listener, TcpSocket::accept))?;
    let server = Connection { input, output, socket };
    let of_client = ok("local-address of the client", client.socket.local_address())?;
    let of_server = server.socket.remote_address().map(|it| text(&it));
    equal(
        "remote-address of the accepted socket",
        &of_server,
        &Ok(text(&of_client)),
    )?;
    carries_bytes("bytes over the connection", &client, &server)
}
