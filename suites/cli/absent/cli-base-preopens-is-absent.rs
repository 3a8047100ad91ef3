//! ---
//! title: wasi:cli-base/preopens, an interface of a draft, is not offered
//! requirements: [cli.cli-base.preopens.absent]
//! formerly: [cli/absent/cli-base-preopens]
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
            import wasi:cli-base/preopens;
        }
        package wasi:filesystem@0.2.0 {
            interface types { resource descriptor; }
        }
        package wasi:cli-base {
            interface preopens {
                use wasi:filesystem/types@0.2.0.{descriptor};
                get-directories: func() -> list<tuple<descriptor, string>>;
            }
        }
    "
);

fn run() -> Outcome {
    absent!(
        "get-directories of wasi:cli-base/preopens",
        wit::wasi::cli_base::preopens::get_directories()
    )
}
