//! The layer of `changed.rs` with wasi:http beside all else, for guests that send requests or are served. It is a component of its own, because a host
//! without wasi:http could not run the tests of other interfaces behind it.
#![no_std]
#![no_main]

#[path = "changed/change.rs"]
mod change;
#[path = "changed/cli.rs"]
mod cli;
#[path = "changed/clocks.rs"]
mod clocks;
#[path = "changed/drafts.rs"]
mod drafts;
#[path = "changed/filesystem.rs"]
mod filesystem;
#[path = "changed/http_bodies.rs"]
mod http_bodies;
#[path = "changed/http_codes.rs"]
mod http_codes;
#[path = "changed/http_entries.rs"]
mod http_entries;
#[path = "changed/http_fields.rs"]
mod http_fields;
#[path = "changed/http_paths.rs"]
mod http_paths;
#[path = "changed/http_requests.rs"]
mod http_requests;
#[path = "changed/http_responses.rs"]
mod http_responses;
#[path = "changed/http_served.rs"]
mod http_served;
#[path = "changed/http_types.rs"]
mod http_types;
#[path = "changed/io.rs"]
mod io;
#[path = "changed/memory.rs"]
mod memory;
#[path = "changed/paths.rs"]
mod paths;
#[path = "changed/random.rs"]
mod random;
#[path = "changed/wit_http.rs"]
mod wit;

pub struct Layer;
wit::export!(Layer with_types_in wit);
