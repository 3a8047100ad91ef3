//! ---
//! title: A client that sent and ended before it was accepted is accepted with all its bytes, or fails with connection-aborted
//! requirements: [sockets.tcp.accept.accepts]
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
    let result = finish(&listener, TcpSocket::accept);
    if let Err(ErrorCode::ConnectionAborted) = result {
        return not_applicable("accept fails with connection-aborted for a client that has gone");
    }
    let (socket, input, output) = ok("accept", result)?;
    let server = Connection { input, output, socket };
    let bytes = ok("blocking-read", read_exactly(&server.input, 1000))?;
    equal("the bytes that blocking-read gives", &bytes, &pattern(0, 1000))
}
