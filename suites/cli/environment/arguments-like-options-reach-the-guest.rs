//! ---
//! title: Arguments that look like options or variables of a host reach the guest
//! requirements: [cli.environment.get-arguments.exact]
//! formerly: [cli/environment/arguments-like-options-stay-arguments]
//! args: [plain, --help, --version, -h, --env, A=B, --dir=., --unknown, '-', '@file']
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

#[path = "../src/arguments.rs"]
mod arguments;

test!(run);

fn run() -> Outcome {
    arguments::arrive(
        &get_arguments(),
        &[
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
        ],
    )
}
