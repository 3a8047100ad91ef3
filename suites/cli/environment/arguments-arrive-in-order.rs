//! ---
//! title: Arguments arrive in order, empty and repeated ones included
//! requirements: [cli.environment.get-arguments.exact]
//! args: [one, '', one, 'two words', 'ünïcödé']
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

test!(run);

fn run() -> Outcome {
    let all = get_arguments();
    holds(
        "the number of arguments, the program's name among them",
        all.len() == 6,
        "6",
        &all,
    )?;
    equal(
        "the arguments after the program's name",
        &all[1..],
        &["one", "", "one", "two words", "ünïcödé"].map(String::from),
    )
}
