//! ---
//! title: exit-with-code with 255 ends the run at once, and a host that is a process ends with code 255
//! requirements: [cli.exit.exit-with-code.does-not-return, cli.exit.exit-with-code.reports-code]
//! formerly: [cli/exit/the-largest-code-is-reported]
//! since: 0.2.12
//! level: should
//! expect: { outcome: err, code: 255 }
//! ---
#![no_std]
#![no_main]
use guest::*;

bare_test!(
    run,
    "
        package test:guest;
        world guest {
            import wasi:cli/exit@0.2.12;
        }
        package wasi:cli@0.2.12 {
            interface exit { exit-with-code: func(status-code: u8); }
        }
    "
);

fn run() -> Outcome {
    done();
    wit::wasi::cli::exit::exit_with_code(255);
    fail("exit-with-code with 255", "the run ends", "exit-with-code returned")
}
