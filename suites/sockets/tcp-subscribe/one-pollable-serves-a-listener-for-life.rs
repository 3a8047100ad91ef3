//! ---
//! title: A pollable that was made of an unbound socket serves for its bind, its listen and each of its connections
//! requirements: [sockets.tcp.subscribe.any-operation, sockets.tcp.subscribe.listening]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let network = instance_network();
    let socket = tcp(family)?;
    let pollable = socket.subscribe();
    ok("start-bind", socket.start_bind(&network, loopback(family, 0)))?;
    pollable.block();
    ok("finish-bind once the pollable is ready", socket.finish_bind())?;
    ok("start-listen", socket.start_listen())?;
    pollable.block();
    ok("finish-listen once the pollable is ready", socket.finish_listen())?;
    let port = port_of(&socket)?;
    for number in 1..=3 {
        holds(
            &format!("the pollable before client {number}"),
            !pollable.ready(),
            "not ready",
            &"ready",
        )?;
        let client = connected(family, port)?;
        pollable.block();
        let (socket, input, output) = ok(&format!("accept {number} once the pollable is ready"), socket.accept())?;
        let server = Connection { input, output, socket };
        carries_bytes(&format!("bytes of client {number}"), &client, &server)?;
    }
    holds(
        "the pollable after the clients",
        !pollable.ready(),
        "not ready",
        &"ready",
    )
}
