//! ---
//! title: Dropping a response whose headers were not dropped traps
//! formerly: [http/incoming-response/dropped-before-its-headers-traps]
//! requirements: [http.types.incoming-response.headers.child]
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
    let headers = response.headers();
    must_trap("drop of the response");
    drop(response);
    let outcome = returned("drop of the response", &());
    drop(headers);
    outcome
}
