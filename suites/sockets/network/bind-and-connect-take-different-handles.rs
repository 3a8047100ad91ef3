//! ---
//! title: A socket bound with one handle of the default network connects with another one
//! requirements: [sockets.instance-network.handle, sockets.tcp.connect.connects]
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
    let network = instance_network();
    let socket = tcp(family)?;
    needed("bind", bind(&socket, &network, loopback(family, 0)))?;
    drop(network);
    let address = loopback(family, port_of(&listener)?);
    let (input, output) = ok(
        "connect with another handle",
        connect(&socket, &instance_network(), address),
    )?;
    let client = Connection { input, output, socket };
    carries_bytes("bytes over the connection", &client, &accepted(&listener)?)
}
