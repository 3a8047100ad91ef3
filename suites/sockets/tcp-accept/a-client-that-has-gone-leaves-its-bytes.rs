//! ---
//! title: A client that sent and ended before it was accepted is accepted, with all its bytes and then the end
//! requirements: [sockets.tcp.accept.accepts, sockets.tcp.streams.end]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let listener = listener(family)?;
    let client = connected(family, port_of(&listener)?)?;
    needed("write", write_all(&client.output, &pattern(0, 1000)))?;
    needed("shutdown", client.socket.shutdown(ShutdownType::Send))?;
    drop(client);
    let (socket, input, output) = ok("accept", finish(&listener, TcpSocket::accept))?;
    let server = Connection { input, output, socket };
    let bytes = ok("read to the end", read_to_end(&server.input))?;
    equal("the bytes of the client", &bytes, &pattern(0, 1000))
}
