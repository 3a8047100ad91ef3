//! The layer of `changed.rs` with wasi:sockets beside all else. It is a component of its own, because a host without wasi:sockets could
//! not run the tests of other interfaces behind it.
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
#[path = "changed/lookup.rs"]
mod lookup;
#[path = "changed/memory.rs"]
mod memory;
#[path = "changed/network.rs"]
mod network;
#[path = "changed/paths.rs"]
mod paths;
#[path = "changed/random.rs"]
mod random;
#[path = "changed/socket_options.rs"]
mod socket_options;
#[path = "changed/tcp.rs"]
mod tcp;
#[path = "changed/udp.rs"]
mod udp;
#[path = "changed/wit_sockets.rs"]
mod wit;

pub struct Layer;
wit::export!(Layer with_types_in wit);
