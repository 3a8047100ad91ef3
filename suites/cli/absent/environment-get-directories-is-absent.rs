//! ---
//! title: wasi:cli/environment does not offer get-directories
//! requirements: [cli.environment.get-directories.absent]
//! formerly: [cli/absent/cli-environment-get-directories]
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
            import wasi:cli/environment@0.2.0;
        }
        package wasi:cli@0.2.0 {
            interface environment {
                use wasi:filesystem/types@0.2.0.{descriptor};
                get-directories: func() -> list<tuple<descriptor, string>>;
            }
        }
        package wasi:filesystem@0.2.0 {
            interface types { resource descriptor; }
        }
    "
);

fn run() -> Outcome {
    absent!(
        "get-directories of wasi:cli/environment",
        wit::wasi::cli::environment::get_directories()
    )
}
