//! ---
//! title: The authority is sent as the only Host header
//! requirements: [http.outgoing-handler.handle.sends]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let seen = seen_of(get()?)?;
    equal(
        "the Host headers",
        &seen.header("host"),
        &vec![authority_at(0)?.as_str()],
    )
}
