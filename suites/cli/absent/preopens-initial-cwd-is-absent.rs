//! ---
//! title: wasi:cli/preopens with initial-cwd, which is in wasi:cli/environment, is not offered
//! requirements: [cli.preopens.initial-cwd.absent]
//! formerly: [cli/absent/cli-preopens-initial-cwd]
//! level: may
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
    absent!(
        "initial-cwd of wasi:cli/preopens",
        wit::wasi::cli::preopens::initial_cwd()
    )
}
