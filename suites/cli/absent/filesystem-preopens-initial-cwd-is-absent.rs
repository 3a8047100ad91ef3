//! ---
//! title: wasi:filesystem/preopens does not offer initial-cwd
//! requirements: [cli.preopens.filesystem-initial-cwd.absent]
//! formerly: [cli/absent/filesystem-preopens-initial-cwd]
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
            import wasi:filesystem/preopens@0.2.0;
        }
        package wasi:filesystem@0.2.0 {
            interface preopens { initial-cwd: func() -> option<string>; }
        }
    "
);

fn run() -> Outcome {
    absent!(
        "initial-cwd of wasi:filesystem/preopens",
        wit::wasi::filesystem::preopens::initial_cwd()
    )
}
