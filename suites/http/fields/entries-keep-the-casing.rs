//! ---
//! title: entries returns names and values in their original casing
//! requirements: [http.types.fields.entries.casing]
//! since: 0.2.2
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = fields(&[("X-MiXed", "VaLue")])?;
    equal("entries", &fields.entries(), &pairs(&[("X-MiXed", "VaLue")]))
}
