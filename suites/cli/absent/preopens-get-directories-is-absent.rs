//! ---
//! title: wasi:cli/preopens with get-directories, which moved to wasi:filesystem, is not offered
//! requirements: [cli.preopens.get-directories.absent]
//! formerly: [cli/absent/cli-preopens-get-directories]
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
            interface preopens {
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
        "get-directories of wasi:cli/preopens",
        wit::wasi::cli::preopens::get_directories()
    )
}
