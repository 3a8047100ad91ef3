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
#[path = "changed/io.rs"]
mod io;
#[path = "changed/lookup.rs"]
mod lookup;
#[path = "changed/network.rs"]
mod network;
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
