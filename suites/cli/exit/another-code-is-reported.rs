//! ---
//! title: exit-with-code with 7 ends the run at once, and a host that is a process ends with that code
//! requirements: [cli.exit.exit-with-code.does-not-return, cli.exit.exit-with-code.reports-code]
//! since: 0.2.12
//! level: should
//! expect: { outcome: err, code: 7 }
//! ---
#![no_std]
#![no_main]
// The bindings ask for a feature that only a guest with std has.
#![allow(unexpected_cfgs)]
use guest::*;

wit_bindgen::generate!({
    generate_all,
    std_feature,
    inline: r#"
        package test:guest;
        world guest {
            import wasi:cli/stderr@0.2.0;
            import wasi:cli/exit@0.2.12;
            export wasi:cli/run@0.2.0;
        }
        package wasi:io@0.2.0 {
            interface error { resource error; }
            interface streams {
                use error.{error};
                variant stream-error { last-operation-failed(error), closed }
                resource output-stream {
                    blocking-write-and-flush: func(contents: list<u8>) -> result<_, stream-error>;
                }
            }
        }
        package wasi:cli@0.2.0 {
            interface stderr {
                use wasi:io/streams@0.2.0.{output-stream};
                get-stderr: func() -> output-stream;
            }
            interface run { run: func() -> result; }
        }
        package wasi:cli@0.2.12 {
            interface exit { exit-with-code: func(status-code: u8); }
        }
    "#,
});

bare_test!(run, exports::wasi::cli0_2_0::run::Guest);

fn run() -> Outcome {
    signal("exiting");
    wasi::cli0_2_12::exit::exit_with_code(7);
    fail("exit-with-code with 7", "the run ends", "exit-with-code returned")
}
