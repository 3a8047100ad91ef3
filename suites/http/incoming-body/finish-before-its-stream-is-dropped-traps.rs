//! ---
//! title: finish of a body whose stream was not dropped traps
//! requirements: [http.types.incoming-body.finish.child]
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
    must_trap("finish");
    let future = IncomingBody::finish(body);
    let outcome = returned("finish", &());
    drop((future, stream));
    outcome
}
