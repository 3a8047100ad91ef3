//! ---
//! title: Headers arrive with all values of a name in order, empty ones too
//! requirements: [http.outgoing-handler.handle.sends]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request: { headers: { x-a: [one, two], X-Mixed: Value, x-empty: '' } }
//!       - { respond: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let headers = [("x-a", "one"), ("X-Mixed", "Value"), ("x-empty", ""), ("x-a", "two")];
    let request = request_to(0, &Method::Get, "/", &headers)?;
    let future = ok("handle", handle(request, None))?;
    ok("the response", awaited(&future)?)?;
    Ok(())
}
