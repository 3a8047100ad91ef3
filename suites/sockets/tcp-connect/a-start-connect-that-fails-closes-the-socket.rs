//! ---
//! title: After a connect to port 0 that failed, the socket can neither be bound nor connected
//! requirements: [sockets.tcp.connect.failed-start-closes]
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
    let network = instance_network();
    let listener = listener(family)?;
    let socket = tcp(family)?;
    if connect(&socket, &network, loopback(family, 0)).is_ok() {
        return not_applicable("a connect to port 0 succeeds");
    }
    let address = loopback(family, port_of(&listener)?);
    let result = connect(&socket, &network, address).map(drop);
    fails("connect after the one that failed", result, ErrorCode::InvalidState)?;
    let result = bind(&socket, &network, loopback(family, 0));
    fails("bind after the connect that failed", result, ErrorCode::InvalidState)
}
