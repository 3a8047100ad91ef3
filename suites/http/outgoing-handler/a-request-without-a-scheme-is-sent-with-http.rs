//! ---
//! title: A request without a scheme is sent with HTTP
//! requirements: [http.types.outgoing-request.scheme.default]
//! level: may
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request: { method: GET, target: / }, respond: hello] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = get()?;
    needed("set-scheme", request.set_scheme(None))?;
    let response = ok("the response", awaited(&sent(request)?)?)?;
    equal("status", &response.status(), &200)
}
