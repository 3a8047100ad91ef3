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
#[path = "changed/filesystem_attributes.rs"]
mod filesystem_attributes;
#[path = "changed/filesystem_bytes.rs"]
mod filesystem_bytes;
#[path = "changed/filesystem_descriptors.rs"]
mod filesystem_descriptors;
#[path = "changed/filesystem_entries.rs"]
mod filesystem_entries;
#[path = "changed/filesystem_freedoms.rs"]
mod filesystem_freedoms;
#[path = "changed/filesystem_moves.rs"]
mod filesystem_moves;
#[path = "changed/filesystem_paths.rs"]
mod filesystem_paths;
#[path = "changed/filesystem_preopens.rs"]
mod filesystem_preopens;
#[path = "changed/filesystem_times.rs"]
mod filesystem_times;
#[path = "changed/filesystem_values.rs"]
mod filesystem_values;
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
#[path = "changed/io_errors.rs"]
mod io_errors;
#[path = "changed/io_files.rs"]
mod io_files;
#[path = "changed/io_inputs.rs"]
mod io_inputs;
#[path = "changed/io_outputs.rs"]
mod io_outputs;
#[path = "changed/io_polls.rs"]
mod io_polls;
#[path = "changed/io_splices.rs"]
mod io_splices;
#[path = "changed/io_streams.rs"]
mod io_streams;
#[path = "changed/io_writes.rs"]
mod io_writes;
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
