//! ---
//! title: exit-with-code with 0 ends the run at once, as a success
//! requirements: [cli.exit.exit-with-code.does-not-return, cli.exit.exit-with-code.reports-code]
//! formerly: [cli/exit/code-0-is-a-success]
//! since: 0.2.12
//! level: should
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
    wit::wasi::cli::exit::exit_with_code(0);
    fail("exit-with-code with 0", "the run ends", "exit-with-code returned")
}
