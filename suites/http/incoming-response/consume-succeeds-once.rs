//! ---
//! title: consume succeeds on the first call, and fails on every later one
//! requirements: [http.types.incoming-response.consume.once]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let body = ok("the first consume", response.consume())?;
    err("the second consume", response.consume(), "an error")?;
    drop(body);
    err("consume after the body was dropped", response.consume(), "an error")?;
    Ok(())
}
