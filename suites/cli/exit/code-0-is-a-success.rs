//! ---
//! title: exit-with-code with 0 ends the run at once and as a success
//! requirements: [cli.exit.exit-with-code.does-not-return, cli.exit.exit-with-code.reports-code]
//! since: 0.2.12
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
    // A host that has not heard of the function never comes here.
    done();
    wit::wasi::cli::exit::exit_with_code(0);
    fail("exit-with-code with 0", "the run ends", "exit-with-code returned")
}
