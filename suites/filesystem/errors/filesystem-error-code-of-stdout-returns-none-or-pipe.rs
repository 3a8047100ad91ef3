//! ---
//! title: filesystem-error-code of an error of stdout gives none, or a code, and does no harm
//! formerly: [filesystem/errors/a-stdouts-error-can-be-asked]
//! requirements: [filesystem.types.filesystem-error-code.of-others]
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
                let likely = code.is_none() || code == Some(ErrorCode::Pipe) || code == Some(ErrorCode::Io);
                return holds(
                    "filesystem-error-code of a broken pipe",
                    likely,
                    "none, pipe or io",
                    &code,
                );
            }
            Err(StreamError::Closed) => return Ok(()),
            Ok(()) => {}
        }
    }
    Ok(())
}
