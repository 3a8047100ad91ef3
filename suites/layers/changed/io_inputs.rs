//! The resource `input-stream` of `wasi:io/streams`.
use super::change::Call;
use super::io::{pollable, ready, Kind};
use super::io_streams::{call, on, short};
use super::wit::exports::wasi::io as guests;
use super::wit::exports::wasi::io::streams::StreamError;
use super::wit::wasi::io as hosts;
use core::cell::Cell;
use guest::*;

pub struct Input {
    pub host: hosts::streams::InputStream,
    kind: Kind,
    pub ended: Cell<bool>,
}

pub fn input(host: hosts::streams::InputStream, kind: Kind, ended: bool) -> guests::streams::InputStream {
    let ended = Cell::new(ended);
    guests::streams::InputStream::new(Input { host, kind, ended })
}

impl Input {
    /// Reads, or waits and reads.
    fn take(
        &self,
        call: Call,
        length: u64,
        give: fn(&hosts::streams::InputStream, u64) -> Result<Vec<u8>, hosts::streams::StreamError>,
    ) -> Result<Vec<u8>, StreamError> {
        let bytes = on(&self.ended, call, self.kind, Vec::new(), || {
            give(&self.host, short(length))
        })?;
        if bytes.is_empty() {
            if length > 0 && call.is("closed where there is nothing yet") {
                return Err(StreamError::Closed);
            }
            if length == 0 && call.is("a read of 0 bytes is closed") {
                return Err(StreamError::Closed);
            }
            return Ok(bytes);
        }
        if call.is("the end comes after the first bytes") {
            self.ended.set(true);
        }
        if bytes.len() as u64 == length && call.is("gives a byte more than was asked for") {
            let mut more = bytes;
            more.push(0);
            return Ok(more);
        }
        Ok(call.bytes(bytes))
    }

    fn pass(
        &self,
        call: Call,
        length: u64,
        give: fn(&hosts::streams::InputStream, u64) -> Result<u64, hosts::streams::StreamError>,
    ) -> Result<u64, StreamError> {
        if length > 0 && call.is("skips nothing, and says all") {
            return Ok(length);
        }
        if length > 1 && call.is("skips one byte, whatever was asked for, and says all") {
            give(&self.host, 1).ok();
            return Ok(length);
        }
        let skipped = on(&self.ended, call, self.kind, 0, || give(&self.host, short(length)))?;
        if skipped == length && length > 0 && call.is("skips a byte more than was asked for") {
            give(&self.host, 1).ok();
        }
        if skipped == 0 && length > 0 && call.is("closed where there is nothing yet") {
            return Err(StreamError::Closed);
        }
        Ok(call.number("the count", skipped))
    }
}

impl guests::streams::GuestInputStream for Input {
    fn read(&self, length: u64) -> Result<Vec<u8>, StreamError> {
        self.take(
            call!(self, "input-stream.read"),
            length,
            hosts::streams::InputStream::read,
        )
    }
    fn blocking_read(&self, length: u64) -> Result<Vec<u8>, StreamError> {
        let call = call!(self, "input-stream.blocking-read");
        if length > 0 && !self.ended.get() && call.is("does not wait") {
            return self.take(call, length, hosts::streams::InputStream::read);
        }
        self.take(call, length, hosts::streams::InputStream::blocking_read)
    }
    fn skip(&self, length: u64) -> Result<u64, StreamError> {
        self.pass(
            call!(self, "input-stream.skip"),
            length,
            hosts::streams::InputStream::skip,
        )
    }
    fn blocking_skip(&self, length: u64) -> Result<u64, StreamError> {
        let call = call!(self, "input-stream.blocking-skip");
        if length > 0 && !self.ended.get() && call.is("does not wait") {
            return self.pass(call, length, hosts::streams::InputStream::skip);
        }
        self.pass(call, length, hosts::streams::InputStream::blocking_skip)
    }
    fn subscribe(&self) -> guests::poll::Pollable {
        let call = call!(self, "input-stream.subscribe");
        if call.is("is ready at once") {
            return pollable(ready(), self.kind);
        }
        pollable(self.host.subscribe(), self.kind)
    }
}
