//! What input and output streams of `wasi:io` share. The layer keeps what the text asks of streams and not every host does: a write without
//! a permit traps, and a stream that has ended stays closed. So faults can be made of it on such a host too.
use super::change::{freedom, Call};
use super::io::{Error, Kind};
use super::io_inputs::Input;
use super::io_outputs::Output;
use super::wit::exports::wasi::io as guests;
use super::wit::exports::wasi::io::streams::StreamError;
use super::wit::wasi::io as hosts;
use super::Layer;
use core::cell::Cell;
use guest::*;

/// A method of a stream, by what the stream is of.
macro_rules! call {
    ($self:ident, $name:literal) => {
        Call(match $self.kind {
            Kind::Stdin => concat!($name, " of stdin"),
            Kind::Stdout => concat!($name, " of stdout"),
            Kind::Stderr => concat!($name, " of stderr"),
            Kind::Connection => concat!($name, " of a connection"),
            Kind::Body => concat!($name, " of a body"),
            _ => concat!($name, " of a file"),
        })
    };
}
pub(crate) use call;

impl guests::streams::Guest for Layer {
    type InputStream = Input;
    type OutputStream = Output;
}

fn failed(error: Error) -> StreamError {
    StreamError::LastOperationFailed(guests::error::Error::new(error))
}

/// How much of `length` a host gives that gives less than it could.
pub fn short(length: u64) -> u64 {
    if length > 1 && freedom("reads give one byte") {
        return 1;
    }
    if length > 1 && freedom("reads give half of what was asked for") {
        return length.div_ceil(2);
    }
    length
}

/// What an operation gives on a stream that may have ended; `nothing` is what it gives when it does not say that.
pub fn on<T>(
    ended: &Cell<bool>,
    call: Call,
    kind: Kind,
    nothing: T,
    act: impl FnOnce() -> Result<T, hosts::streams::StreamError>,
) -> Result<T, StreamError> {
    let reads = matches!(kind, Kind::Stdin) || call.0.starts_with("input");
    if ended.get() {
        if call.is("ok on a stream that is closed") {
            return Ok(nothing);
        }
        if call.is("last-operation-failed on a stream that is closed") {
            return Err(failed(Error::Made));
        }
        return Err(StreamError::Closed);
    }
    match act() {
        Ok(value) => Ok(value),
        Err(hosts::streams::StreamError::LastOperationFailed(error)) => {
            if call.is("a failure is ok") {
                return Ok(nothing);
            }
            if call.is("closed in place of last-operation-failed") {
                ended.set(true);
                return Err(StreamError::Closed);
            }
            if !call.is("the stream stays open after a failure") {
                ended.set(true);
            }
            Err(failed(Error::Host(error)))
        }
        Err(hosts::streams::StreamError::Closed) => {
            if call.is("ok in place of closed") {
                return Ok(nothing);
            }
            ended.set(true);
            if reads && call.is("last-operation-failed in place of closed") {
                return Err(failed(Error::Made));
            }
            // A splice is closed by the end of its source too, which is not a failure; and a shutdown closes the output of a connection.
            let may_fail = !reads && kind != Kind::Connection && !call.0.contains("splice");
            if may_fail && freedom("streams fail before they are closed") {
                return Err(failed(Error::Made));
            }
            Err(StreamError::Closed)
        }
    }
}
