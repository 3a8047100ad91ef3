//! ---
//! title: filesystem-error-code of the error of a stdout whose device is full returns none or insufficient-space
//! requirements: [filesystem.types.filesystem-error-code.of-others, filesystem.types.error-code.as-posix]
//! level: should
//! stdout: full
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::filesystem::types::{filesystem_error_code, ErrorCode};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let Err(StreamError::LastOperationFailed(error)) = get_stdout().blocking_write_and_flush(b"x") else {
        return not_applicable(
            "blocking-write-and-flush to a device that is full does not fail with last-operation-failed",
        );
    };
    let code = filesystem_error_code(&error);
    holds(
        "filesystem-error-code of a device that is full",
        matches!(code, None | Some(ErrorCode::InsufficientSpace)),
        "none, or insufficient-space",
        &code,
    )
}
