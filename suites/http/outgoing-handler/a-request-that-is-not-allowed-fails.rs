//! ---
//! title: A request that the host does not allow is not made, and is an error
//! requirements: [http.outgoing-handler.handle.not-allowed]
//! level: should
//! needs: [no-network, http-denied]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [nobody-comes] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    handle_fails("the response", get()?)?;
    Ok(())
}
