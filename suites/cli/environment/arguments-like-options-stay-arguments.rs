//! ---
//! title: Arguments that look like a host's own options or variables reach the guest
//! requirements: [cli.environment.get-arguments.exact]
//! args: [plain, --help, --version, -h, --env, A=B, --dir=., --unknown, '-', '@file']
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

test!(run);

fn run() -> Outcome {
    let all = get_arguments();
    let expected = [
        "plain",
        "--help",
        "--version",
        "-h",
        "--env",
        "A=B",
        "--dir=.",
        "--unknown",
        "-",
        "@file",
    ]
    .map(String::from);
    // The program's name may stand before them.
    let own = &all[all.len().saturating_sub(expected.len())..];
    equal("the last 10 arguments", own, &expected[..])?;
    holds(
        "the number of arguments",
        all.len() <= 11,
        "10, and the program's name",
        &all,
    )
}
