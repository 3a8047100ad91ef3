//! ---
//! title: A socket is dropped in each of its states, and the next one works
//! requirements: [sockets.tcp.states.drop-in-any]
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
    drop(tcp(family)?);
    let socket = tcp(family)?;
    needed("start-bind", socket.start_bind(&network, loopback(family, 0)))?;
    drop(socket);
    let socket = bound(family)?;
    needed("start-listen", socket.start_listen())?;
    drop(socket);
    let listener = listener(family)?;
    let port = port_of(&listener)?;
    let socket = tcp(family)?;
    needed("start-connect", socket.start_connect(&network, loopback(family, port)))?;
    drop(socket);
    drop(closed_socket(family)?);
    drop(connected(family, port)?);
    drop(listener);
    let (client, server) = pair(family)?;
    carries_bytes("bytes over a connection after it", &client, &server)
}
