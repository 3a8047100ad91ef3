//! ---
//! title: network-error-code of the error of a read after a reset returns connection-reset, each time
//! requirements: [sockets.network.network-error-code.extracts]
//! level: should
//! since: 0.2.2
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: waiting }, reset] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);
network_error_code!();

fn run(family: IpAddressFamily) -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let client = connected(family, peer_port(0)?)?;
    signal("waiting");
    match client.input.blocking_read(10) {
        Err(StreamError::LastOperationFailed(error)) => {
            for call in ["network-error-code", "network-error-code of the same error again"] {
                equal(
                    call,
                    &network_error_code(&error),
                    &Some(unstable::ErrorCode::ConnectionReset),
                )?;
            }
            Ok(())
        }
        seen => not_applicable(&format!(
            "a read after a reset gives no error to ask about, but {seen:?}"
        )),
    }
}
