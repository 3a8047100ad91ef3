//! Calls that are about no resource: what a program is started with, and what time it is.
use crate::said;
use crate::words::{quoted, Words};
use guest::*;
use wasi::cli::environment::{get_arguments, get_environment, initial_cwd};
use wasi::cli::terminal_stderr::get_terminal_stderr;
use wasi::cli::terminal_stdin::get_terminal_stdin;
use wasi::cli::terminal_stdout::get_terminal_stdout;
use wasi::clocks::{monotonic_clock, wall_clock};
use wasi::filesystem::preopens::get_directories;

/// Calls of wasi:clocks, of wasi:cli and of the preopened directories.
pub fn surroundings(name: &str, words: &mut Words) -> Option<String> {
    Some(match name {
        "monotonic-now" => format!("ok {}", monotonic_clock::now()),
        "monotonic-resolution" => format!("ok {}", monotonic_clock::resolution()),
        "wall-now" => {
            let now = wall_clock::now();
            format!("ok {}.{}", now.seconds, now.nanoseconds)
        }
        "wall-resolution" => {
            let tick = wall_clock::resolution();
            format!("ok {}.{}", tick.seconds, tick.nanoseconds)
        }
        "get-arguments" => {
            let all: Vec<String> = get_arguments().iter().map(|one| quoted(one)).collect();
            said("ok", &all.join(" "))
        }
        "get-environment" => {
            let all = get_environment();
            let pairs = all
                .iter()
                .map(|(name, value)| format!("{} {}", quoted(name), quoted(value)));
            said("ok", &joined(pairs))
        }
        "initial-cwd" => initial_cwd().map_or("ok none".to_owned(), |path| format!("ok {}", quoted(&path))),
        "get-directories" => said("ok", &joined(get_directories().iter().map(|(_, name)| quoted(name)))),
        "get-terminal" => {
            let is = match words.next() {
                "stdin" => get_terminal_stdin().is_some(),
                "stdout" => get_terminal_stdout().is_some(),
                _ => get_terminal_stderr().is_some(),
            };
            (if is { "ok some" } else { "ok none" }).to_owned()
        }
        _ => return None,
    })
}

/// Words without an order, sorted.
fn joined(words: impl Iterator<Item = String>) -> String {
    let mut all: Vec<String> = words.collect();
    all.sort();
    all.join(" ")
}
