//! ---
//! title: A client that reset its connection before it was accepted does not keep the next one from being accepted
//! requirements: [sockets.tcp.accept.aborted, sockets.tcp.accept.accepts]
//! level: should
//! families: [ipv4, ipv6]
//! peers:
//!   early: { protocol: tcp, do: [{ connect: listening }, reset, { connect: control }, gone] }
//!   later: { protocol: tcp, do: [{ connect: again }, { send: later }, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let control = listener(family)?;
    let listener = listener(family)?;
    let port = port_of(&listener)?;
    signal(&format!("listening {port}"));
    signal(&format!("control {}", port_of(&control)?));
    // The client comes here once it has reset its connection there.
    drop(accepted(&control)?);
    signal(&format!("again {port}"));
    loop {
        let (socket, input, output) = match listener.accept() {
            Err(ErrorCode::WouldBlock | ErrorCode::ConnectionAborted) => {
                listener.subscribe().block();
                continue;
            }
            result => ok("accept", result)?,
        };
        // The first connection may be there to be accepted, and fails then.
        let client = Connection { input, output, socket };
        match read_exactly(&client.input, 5) {
            Ok(bytes) if bytes.is_empty() => continue,
            Ok(bytes) => return equal("the bytes that blocking-read gives", &bytes[..], &b"later"[..]),
            Err(_) => continue,
        }
    }
}
