//! ---
//! title: finish-connect fails with not-in-progress before start-connect, and after the finish-connect that succeeded
//! requirements: [sockets.tcp.states.not-in-progress]
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
    fails(
        "finish-connect of an unbound socket",
        socket.finish_connect().map(drop),
        ErrorCode::NotInProgress,
    )?;
    let address = loopback(family, port_of(&listener)?);
    let (input, output) = needed("connect", connect(&socket, &instance_network(), address))?;
    let client = Connection { input, output, socket };
    let result = client.socket.finish_connect().map(drop);
    fails("finish-connect of a connected socket", result, ErrorCode::NotInProgress)?;
    carries_bytes("bytes over the connection after it", &client, &accepted(&listener)?)
}
