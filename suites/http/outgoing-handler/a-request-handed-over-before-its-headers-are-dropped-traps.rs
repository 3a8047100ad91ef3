//! ---
//! title: handle of a request whose headers were not dropped traps
//! requirements: [http.types.outgoing-request.headers.child]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [nobody-comes] }
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = get()?;
    let headers = request.headers();
    must_trap("handle");
    let outcome = returned("handle", &handle(request, None));
    drop(headers);
    outcome
}
