//! ---
//! title: A request with options that set nothing gets its response
//! requirements: [http.outgoing-handler.handle.options]
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
    let future = ok("handle with options", handle(get()?, Some(RequestOptions::new())))?;
    let response = ok("the response", awaited(&future)?)?;
    body_is(&response, b"hello")
}
