//! ---
//! title: A socket bound with one handle of the default network connects with another one
//! requirements: [sockets.instance-network.handle]
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
    let address = loopback(family, port_of(&listener)?);
    // That a bound socket connects is for another test to check.
    let control = bound_with(&network, family)?;
    let streams = needed("connect with the handle of bind", connect(&control, &network, address))?;
    drop((streams, control, accepted(&listener)?));
    let socket = bound_with(&network, family)?;
    drop(network);
    let (input, output) = ok(
        "connect with another handle",
        connect(&socket, &instance_network(), address),
    )?;
    let client = Connection { input, output, socket };
    carries_bytes("bytes over the connection", &client, &accepted(&listener)?)
}

fn bound_with(network: &Network, family: IpAddressFamily) -> Result<TcpSocket, Failed> {
    let socket = tcp(family)?;
    needed("bind", bind(&socket, network, loopback(family, 0)))?;
    Ok(socket)
}
