//! ---
//! title: Twenty sockets connect at the same time, and each gets the echo of what it sends
//! requirements: [sockets.tcp.connect.connects, sockets.tcp.subscribe.in-progress]
//! args: ['{echo.port}']
//! peers:
//!   echo: { protocol: tcp, times: 20, do: [accept, echo] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let server = loopback(family, peer_port(0)?);
    let mut sockets = Vec::new();
    for number in 0..20_u8 {
        let socket = tcp(family)?;
        ok(
            &format!("start-connect {number}"),
            socket.start_connect(&network, server),
        )?;
        sockets.push(socket);
    }
    let mut connections = Vec::new();
    for (number, socket) in sockets.into_iter().enumerate() {
        let result = finish(&socket, TcpSocket::finish_connect);
        let (input, output) = ok(&format!("finish-connect {number}"), result)?;
        connections.push(Connection { input, output, socket });
    }
    for (number, connection) in connections.iter().enumerate() {
        ok(
            &format!("write {number}"),
            write_all(&connection.output, &[number as u8; 100]),
        )?;
    }
    for (number, connection) in connections.iter().enumerate().rev() {
        let bytes = ok(&format!("read {number}"), read_exactly(&connection.input, 100))?;
        equal(&format!("the echo {number}"), &bytes[..], &[number as u8; 100][..])?;
        let result = connection.socket.shutdown(ShutdownType::Send);
        ok(&format!("shutdown {number}"), result)?;
    }
    Ok(())
}
