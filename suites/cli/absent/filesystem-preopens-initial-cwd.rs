//! ---
//! title: initial-cwd is not among the functions of wasi:filesystem/preopens
//! requirements: [cli.preopens.filesystem-initial-cwd.absent]
//! expect: { outcome: refuse-or-trap }
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
            import wasi:filesystem/preopens@0.2.0;
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
        package wasi:filesystem@0.2.0 {
            interface preopens { initial-cwd: func() -> option<string>; }
        }
    "#,
});

bare_test!(run);

fn run() -> Outcome {
    let call = "initial-cwd of wasi:filesystem/preopens";
    must_trap(call);
    returned(call, &wasi::filesystem::preopens::initial_cwd())
}
