//! ---
//! title: Arguments of 128 KiB in all arrive whole, each in its place
//! requirements: [cli.environment.get-arguments.exact]
//! args:
//!   - { repeat: a, times: 32768 }
//!   - { repeat: bc, times: 16384 }
//!   - { repeat: é, times: 16384 }
//!   - { repeat: "01234567", times: 4096 }
//!   - last
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

test!(run);

fn run() -> Outcome {
    let all = get_arguments();
    equal("the number of arguments, with the program's name", &all.len(), &6)?;
    for (at, (unit, times)) in [("a", 32768), ("bc", 16384), ("é", 16384), ("01234567", 4096)]
        .into_iter()
        .enumerate()
    {
        let seen = &all[at + 1];
        equal("the length of an argument, in bytes", &seen.len(), &32768)?;
        // Compared here and not shown: it is long.
        holds("an argument of 32 KiB", *seen == unit.repeat(times), unit, &&seen[..8])?;
    }
    equal("the last argument", &all[5], &"last".into())
}
