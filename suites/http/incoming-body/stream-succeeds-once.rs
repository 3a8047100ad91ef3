//! ---
//! title: stream succeeds on the first call, and fails on every later one
//! requirements: [http.types.incoming-body.stream.once]
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
    let body = body_of(&response)?;
    let stream = ok("the first stream", body.stream())?;
    err("the second stream", body.stream(), "an error")?;
    drop(stream);
    err("stream after the first was dropped", body.stream(), "an error")?;
    Ok(())
}
