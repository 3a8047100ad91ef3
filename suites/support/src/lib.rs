//! What every guest shares. A guest is straight-line code over the functions under test; this crate only says what was
//! expected and what was seen, on stderr, in lines that the harness reads (`src/judge`).
#![no_std]
extern crate alloc;

mod alloc_impl;
mod check;
mod panic;
pub mod preview1;
pub mod stderr;

pub use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};
pub use check::*;

/// Exports `wasi:cli/run`. The function given returns [`Outcome`]: `ok` when the guest saw what the spec asks for.
#[macro_export]
macro_rules! test {
    ($body:path) => {
        struct Test;
        impl wasi::exports::cli::run::Guest for Test {
            fn run() -> Result<(), ()> {
                $crate::run(env!("CARGO_BIN_NAME"), $body)
            }
        }
        wasi::cli::command::export!(Test);
    };
}

/// Exports `wasi:http/incoming-handler`: the host serves the guest. The function given is called with each request and with what takes
/// the response, and returns [`Outcome`].
#[macro_export]
macro_rules! handler {
    ($body:path) => {
        struct Handler;
        impl wasi::exports::http::incoming_handler::Guest for Handler {
            fn handle(request: wasi::http::types::IncomingRequest, out: wasi::http::types::ResponseOutparam) {
                $crate::serve(env!("CARGO_BIN_NAME"), || $body(request, out));
            }
        }
        wasi::http::proxy::export!(Handler);
    };
}

/// Exports `wasi:cli/run` for a guest that brings WIT of its own instead of the `wasi` crate's bindings: for functions that
/// must not exist, and for shapes that the spec does not have. The bindings of that WIT are the module `wit`.
#[macro_export]
macro_rules! bare_test {
    ($body:ident, $wit:literal) => {
        // The generator asks for a feature "std" that no guest has.
        #[allow(unexpected_cfgs)]
        mod wit {
            wit_bindgen::generate!({ inline: $wit, std_feature, generate_all });
        }
        // What every guest needs: the functions that `stderr` calls, and `run`.
        #[allow(unexpected_cfgs)]
        mod bare {
            wit_bindgen::generate!({
                inline: "
                    package guest:bare;
                    world bare {
                        import wasi:cli/stderr@0.2.0;
                        export wasi:cli/run@0.2.0;
                    }
                    package wasi:cli@0.2.0 {
                        interface run {
                            run: func() -> result;
                        }
                        interface stderr {
                            use wasi:io/streams@0.2.0.{output-stream};
                            get-stderr: func() -> output-stream;
                        }
                    }
                    package wasi:io@0.2.0 {
                        interface error {
                            resource error;
                        }
                        interface streams {
                            use error.{error};
                            variant stream-error {
                                last-operation-failed(error),
                                closed,
                            }
                            resource output-stream {
                                blocking-write-and-flush: func(contents: list<u8>) -> result<_, stream-error>;
                            }
                        }
                    }
                ",
                std_feature,
                generate_all,
            });
            struct Test;
            impl exports::wasi::cli::run::Guest for Test {
                fn run() -> Result<(), ()> {
                    $crate::run(env!("CARGO_BIN_NAME"), super::$body)
                }
            }
            export!(Test);
        }
    };
}

/// Exports `_start` for a core module of Preview 1, which its adapter makes a command of: it returns when the body's outcome is
/// right, and exits with 1 otherwise. What is wrong it says as every guest does, past the adapter.
#[macro_export]
macro_rules! preview1_test {
    ($body:ident) => {
        // The functions that `stderr` calls.
        #[allow(unexpected_cfgs)]
        mod stderr_abi {
            wit_bindgen::generate!({
                inline: "
                    package guest:stderr-abi;
                    world stderr-abi {
                        import wasi:cli/stderr@0.2.0;
                    }
                    package wasi:cli@0.2.0 {
                        interface stderr {
                            use wasi:io/streams@0.2.0.{output-stream};
                            get-stderr: func() -> output-stream;
                        }
                    }
                    package wasi:io@0.2.0 {
                        interface error {
                            resource error;
                        }
                        interface streams {
                            use error.{error};
                            variant stream-error {
                                last-operation-failed(error),
                                closed,
                            }
                            resource output-stream {
                                blocking-write-and-flush: func(contents: list<u8>) -> result<_, stream-error>;
                            }
                        }
                    }
                ",
                std_feature,
                generate_all,
            });
        }
        #[no_mangle]
        extern "C" fn _start() {
            if $crate::run(env!("CARGO_BIN_NAME"), $body).is_err() {
                $crate::preview1::proc_exit(1);
            }
        }
    };
}
