//! ---
//! title: A request with a scheme other than http and https fails
//! requirements: [http.outgoing-handler.handle.invalid]
//! level: should
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
    let request = get()?;
    needed("set-scheme", request.set_scheme(Some(&Scheme::Other("ws".to_string()))))?;
    handle_fails("handle with the scheme ws", request)?;
    Ok(())
}
