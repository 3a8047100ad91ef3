//! A layer that changes one thing of the host. Which one, the host's variable `WASI_CONFORMANCE_CHANGE` says, and the guest does not see
//! that variable. A change is a fault, which some test has to see (`tools/mutants`), or a freedom that the text leaves to hosts, which no
//! test may accuse (`tools/innocents`). The value `report` changes nothing; the layer then says on stderr which changes the guest meets.
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
#[path = "changed/random.rs"]
mod random;
#[path = "changed/wit.rs"]
mod wit;

pub struct Layer;
wit::export!(Layer with_types_in wit);
