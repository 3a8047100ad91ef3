//! ---
//! title: Headers arrive in the order in which entries returns them
//! requirements: [http.types.fields.entries.order]
//! since: 0.2.2
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
    let list = [("x-c", "1"), ("x-a", "2"), ("x-d", "3"), ("x-b", "4"), ("x-e", "5")];
    let request = request_to(0, &Method::Get, "/", &list)?;
    let names = |all: Vec<String>| -> Vec<String> {
        let lower = all.into_iter().map(|name| name.to_ascii_lowercase());
        lower.filter(|name| list.iter().any(|(one, _)| one == name)).collect()
    };
    let entries = request.headers().entries();
    let order = names(entries.into_iter().map(|(name, _)| name).collect());
    let seen = seen_of(request)?;
    // Where the host puts headers of its own is its choice.
    let came = names(seen.headers.into_iter().map(|(name, _)| name).collect());
    equal("the names of the headers that came", &came, &order)
}
