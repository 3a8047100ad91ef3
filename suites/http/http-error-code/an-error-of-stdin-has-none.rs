//! ---
//! title: http-error-code of an error of stdin returns none
//! requirements: [http.types.http-error-code.none]
//! stdin: { directory: true }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::cli::stdin::get_stdin;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    match input.blocking_read(1) {
        Err(StreamError::LastOperationFailed(error)) => {
            let code = http_error_code(&error);
            holds("http-error-code", code.is_none(), "none", &code)
        }
        _ => not_applicable("the host gives no error for a read from a directory"),
    }
}
