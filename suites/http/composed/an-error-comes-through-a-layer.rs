//! ---
//! title: The error of a request that a guest sends through another component reaches the guest
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! args: ['{server.address}:{server.port}']
//! behind: outgoing-handler
//! peers:
//!   server: { protocol: tcp, do: [refuse] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    err("the response", awaited(&sent(get()?)?)?, "an error")?;
    Ok(())
}
