//! ---
//! title: filesystem-error-code of the error of a stdin that is a directory returns is-directory or none
//! requirements: [filesystem.types.filesystem-error-code.of-others]
//! level: should
//! stdin: { directory: true }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::filesystem::types::{filesystem_error_code, ErrorCode};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let Err(StreamError::LastOperationFailed(error)) = get_stdin().blocking_read(10) else {
        return not_applicable("blocking-read of a stdin that is a directory does not fail with last-operation-failed");
    };
    let code = filesystem_error_code(&error);
    holds(
        "filesystem-error-code of a read of a directory",
        matches!(code, None | Some(ErrorCode::IsDirectory)),
        "is-directory, or none",
        &code,
    )
}
