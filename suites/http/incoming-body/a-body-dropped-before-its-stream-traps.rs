//! ---
//! title: Dropping a body whose stream was not dropped traps
//! formerly: [http/incoming-body/dropped-before-its-stream-traps]
//! requirements: [http.types.incoming-body.stream.child]
//! level: should
//! expect: { outcome: trap }
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
    let stream = needed("stream", body.stream())?;
    must_trap("drop of the body");
    drop(body);
    let outcome = returned("drop of the body", &());
    drop(stream);
    outcome
}
