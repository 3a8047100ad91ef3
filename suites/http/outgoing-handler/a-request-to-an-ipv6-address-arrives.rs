//! ---
//! title: A request whose authority is an IPv6 address arrives with it as its Host header
//! requirements: [http.outgoing-handler.handle.sends]
//! args: ['[{server.address}]:{server.port}']
//! peers:
//!   server: { protocol: tcp, family: ipv6, do: [accept, request: { target: / }, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = ok("handle", handle(get()?, None))?;
    let response = ok("the response", awaited(&future)?)?;
    let seen = read_seen(&response)?;
    equal(
        "the Host headers",
        &seen.header("host"),
        &vec![authority_at(0)?.as_str()],
    )
}
