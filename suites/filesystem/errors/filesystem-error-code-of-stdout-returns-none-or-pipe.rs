//! ---
//! title: filesystem-error-code of the error of a stdout without a reader returns none, pipe or io
//! formerly: [filesystem/errors/a-stdouts-error-can-be-asked]
//! requirements: [filesystem.types.filesystem-error-code.of-others]
//! level: should
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::filesystem::types::{filesystem_error_code, ErrorCode};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    for _ in 0..3 {
        match out.blocking_write_and_flush(b"x") {
            Err(StreamError::LastOperationFailed(error)) => {
                let code = filesystem_error_code(&error);
                let fits = matches!(code, None | Some(ErrorCode::Pipe | ErrorCode::Io));
                return holds(
                    "filesystem-error-code of a broken pipe",
                    fits,
                    "none, pipe or io",
                    &code,
                );
            }
            Err(StreamError::Closed) => return not_applicable("stdout is closed and gives no error"),
            Ok(()) => {}
        }
    }
    not_applicable("writes to a stdout without a reader succeed")
}
