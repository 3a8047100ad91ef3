//! ---
//! title: wasi:cli has no interface preopens to ask for the working directory
//! requirements: [cli.preopens.initial-cwd.absent]
//! expect: { outcome: refuse-or-trap }
//! ---
#![no_std]
#![no_main]
use guest::*;

bare_test!(
    run,
    "
        package test:guest;
        world guest {
            import wasi:cli/preopens@0.2.0;
        }
        package wasi:cli@0.2.0 {
            interface preopens { initial-cwd: func() -> option<string>; }
        }
    "
);

fn run() -> Outcome {
    absent!("initial-cwd of wasi:cli/preopens", wit::wasi::cli::preopens::initial_cwd())
}
