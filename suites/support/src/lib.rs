//! What every guest shares. A guest is straight-line code over the functions under test; this crate only says what was
//! expected and what was seen, on stderr, in lines that the harness reads (`src/judge`).
#![no_std]
extern crate alloc;

mod alloc_impl;
mod check;
mod panic;
pub mod stderr;

pub use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};
pub use check::*;

/// Exports `wasi:cli/run`. The function given returns [`Outcome`]: `ok` when the guest saw what the spec asks for.
#[macro_export]
macro_rules! test {
    ($body:path) => {
        struct Test;
        impl wasi::exports::cli::run::Guest for Test {
            fn run() -> Result<(), ()> {
                $crate::report($body())
            }
        }
        wasi::cli::command::export!(Test);
    };
}

/// As [`test!`], for a guest with bindings of its own: its world, given to `wit_bindgen::generate!`, exports
/// `wasi:cli/run@0.2.0`, and imports `wasi:cli/stderr@0.2.0` with what this crate calls of it (`stderr.rs`). Where bindings
/// for two versions of `wasi:cli` give the trait of `run` another path, that is the second argument.
#[macro_export]
macro_rules! bare_test {
    ($body:path) => {
        $crate::bare_test!($body, exports::wasi::cli::run::Guest);
    };
    ($body:path, $guest:path) => {
        struct Test;
        impl $guest for Test {
            fn run() -> Result<(), ()> {
                $crate::report($body())
            }
        }
        export!(Test);
    };
}
