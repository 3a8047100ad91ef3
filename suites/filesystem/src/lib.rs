//! What the guests of wasi:filesystem share: tables of functions and of paths, refusals, and timestamps. Operations that are under test are
//! spelled out in the guests.
#![no_std]

mod links;
mod path_functions;
mod paths_out;
mod refused;
mod spellings;
mod times;

pub use links::*;
pub use path_functions::*;
pub use paths_out::*;
pub use refused::*;
pub use spellings::*;
pub use times::*;
