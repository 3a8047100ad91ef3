//! ---
//! title: A connection that is refused is an error of the future
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [refuse] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = sent(get()?)?;
    future.subscribe().block();
    let result = ok("get", some("get once the pollable is ready", future.get())?)?;
    err("the result", result, "an error")?;
    Ok(())
}
