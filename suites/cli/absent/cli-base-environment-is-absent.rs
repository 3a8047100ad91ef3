//! ---
//! title: wasi:cli-base/environment, an interface of a draft, is not offered
//! requirements: [cli.cli-base.environment.absent]
//! formerly: [cli/absent/cli-base-environment]
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
            import wasi:cli-base/environment;
        }
        package wasi:cli-base {
            interface environment { get-environment: func() -> list<tuple<string, string>>; }
        }
    "
);

fn run() -> Outcome {
    absent!(
        "get-environment of wasi:cli-base/environment",
        wit::wasi::cli_base::environment::get_environment()
    )
}
