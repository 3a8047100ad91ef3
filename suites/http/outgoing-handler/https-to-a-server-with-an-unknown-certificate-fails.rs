//! ---
//! title: A request with the scheme HTTPS to a server with a certificate that nobody has signed but itself is an error, and is not sent
//! requirements: [http.outgoing-handler.handle.https]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, tls: true, do: [accept, incomplete-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    handle_fails("the response", get_with_https()?)?;
    Ok(())
}
