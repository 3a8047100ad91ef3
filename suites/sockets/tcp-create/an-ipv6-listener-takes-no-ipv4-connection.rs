//! ---
//! title: A socket of IPv6 that listens on all interfaces refuses connections over 127.0.0.1
//! requirements: [sockets.tcp-create-socket.v6only]
//! families: [ipv6]
//! peers:
//!   four: { protocol: tcp, family: ipv4, do: [{ refused: listening }, { connect: control }, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let control = listener(IpAddressFamily::Ipv4)?;
    let socket = tcp(family)?;
    needed("bind", bind(&socket, &instance_network(), unspecified(family, 0)))?;
    needed("listen", listen(&socket))?;
    let port = port_of(&socket)?;
    // The interfaces are of the host's choice: where loopback is not among them, a refusal says nothing.
    let client = connected(family, port)?;
    drop((client, accepted(&socket)?));
    signal(&format!("listening {port}"));
    signal(&format!("control {}", port_of(&control)?));
    // The client comes here once it was refused there.
    drop(accepted(&control)?);
    let rest = socket.accept().map(drop);
    err("accept after the client was refused", rest, "an error").map(drop)
}
