//! ---
//! title: Two equal values of a name and a value of 120 characters arrive as they were set
//! requirements: [http.outgoing-handler.handle.sends, http.types.outgoing-request.constructor.headers]
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
    let long = "0123456789".repeat(12);
    let list = [("x-a", "one"), ("x-a", "one"), ("x-long", &long)];
    let entries = seen_of(request_to(0, &Method::Get, "/", &list)?)?.headers;
    let entries = sorted(
        entries
            .into_iter()
            .map(|(name, value)| (name, value.into_bytes()))
            .collect(),
    );
    holds_sent(&entries, "x-a", "one,one")?;
    holds_sent(&entries, "x-long", &long)
}
