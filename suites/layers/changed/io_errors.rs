//! `wasi:io/error`: the host's errors, those that changes have made, and the latest.
use super::change::freedom;
use super::wit::exports::wasi::io::error as guests;
use super::wit::exports::wasi::io::streams::StreamError;
use super::wit::wasi::filesystem::types::filesystem_error_code;
use super::wit::wasi::io::error as hosts;
use super::Layer;
use core::cell::Cell;
use guest::*;

/// The host's, or one that a change has made.
pub enum Error {
    Host(hosts::Error),
    Made,
}

struct Latest(Cell<Option<u8>>);

// A component instance has one thread.
unsafe impl Sync for Latest {}

static LATEST: Latest = Latest(Cell::new(None));

/// The code of the latest failure, whatever error was asked.
pub fn latest_code() -> Option<u8> {
    LATEST.0.get()
}

impl guests::Guest for Layer {
    type Error = Error;
}

impl guests::GuestError for Error {
    fn to_debug_string(&self) -> String {
        if freedom("debug strings are empty") {
            return String::new();
        }
        if freedom("debug strings are long") {
            return "an error of which there is much to say\n".repeat(2000);
        }
        match self {
            Error::Host(error) => error.to_debug_string(),
            Error::Made => "the last operation failed".to_string(),
        }
    }
}

/// What a host gives of an operation that has failed, without an error of its own.
pub fn failed() -> StreamError {
    StreamError::LastOperationFailed(guests::Error::new(Error::Made))
}

/// The same with the host's error, which is the latest from now on.
pub fn failed_by(error: hosts::Error) -> StreamError {
    LATEST.0.set(filesystem_error_code(&error).map(|code| code as u8));
    StreamError::LastOperationFailed(guests::Error::new(Error::Host(error)))
}
