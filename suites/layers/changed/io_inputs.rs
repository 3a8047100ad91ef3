//! The resource `input-stream` of `wasi:io/streams`.
use super::change::{freedom, Call};
use super::io_files::Source;
use super::io_polls::{never, pollable, pollable_of, ready, ready_for_good, Gate};
use super::io_streams::{call, drops, on, passes_block, short, Kind, BLOCK, FAR};
use super::memory::{File, Place, Rc};
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::exports::wasi::io::streams::{self as guests, StreamError};
use super::wit::wasi::io::streams as hosts;
use core::cell::Cell;
use guest::*;

pub struct Input {
    pub host: Rc<hosts::InputStream>,
    kind: Kind,
    pub ended: Rc<Cell<bool>>,
    pub of: Option<Source>,
    pollables: Cell<u64>,
    pub gate: Gate,
    /// Bytes that have been read.
    passed: Cell<usize>,
    /// Whether it has been asked for bytes, or for a pollable.
    asked: Cell<bool>,
}

impl Drop for Input {
    fn drop(&mut self) {
        drops(self.kind);
    }
}

pub fn input(host: hosts::InputStream, kind: Kind, ended: bool) -> guests::InputStream {
    guests::InputStream::new(Input {
        host: Rc::new(host),
        kind,
        ended: Rc::new(Cell::new(ended)),
        of: None,
        pollables: Cell::new(0),
        gate: Gate::default(),
        passed: Cell::new(0),
        asked: Cell::new(false),
    })
}

pub fn input_at(
    file: &Rc<File>,
    host: Rc<hosts::InputStream>,
    place: &Place<hosts::InputStream>,
) -> guests::InputStream {
    guests::InputStream::new(Input {
        host,
        kind: Kind::File,
        ended: place.ended.clone(),
        of: Some(Source {
            file: file.clone(),
            at: place.at.clone(),
        }),
        pollables: Cell::new(0),
        gate: Gate::default(),
        passed: Cell::new(0),
        asked: Cell::new(false),
    })
}

impl Input {
    fn what(&self) -> (Kind, Option<&Source>) {
        (self.kind, self.of.as_ref())
    }

    /// The stream has gone on.
    pub fn advance(&self, by: u64) {
        if let Some(source) = &self.of {
            source.advance(by);
        }
    }

    /// Reads, or waits and reads.
    fn take(
        &self,
        call: Call,
        length: u64,
        give: fn(&hosts::InputStream, u64) -> Result<Vec<u8>, hosts::StreamError>,
    ) -> Result<Vec<u8>, StreamError> {
        if length == 0 && self.ended.get() && call.is("a read of 0 bytes after the end is ok") {
            return Ok(Vec::new());
        }
        let bytes = on(&self.ended, call, self.what(), Vec::new(), || {
            if length > u64::from(u32::MAX) && (length as u32) < 4096 && call.is("the length is taken modulo 2^32") {
                return give(&self.host, u64::from(length as u32));
            }
            if length > 0 && length < 4096 && call.is("what is there beyond the length is lost") {
                let mut bytes = give(&self.host, 4096)?;
                bytes.truncate(length as usize);
                return Ok(bytes);
            }
            give(&self.host, short(length))
        })?;
        self.advance(bytes.len() as u64);
        if !bytes.is_empty()
            && (bytes.len() as u64) < length
            && call.is("closed where less is there than was asked for")
        {
            return Err(StreamError::Closed);
        }
        if bytes.is_empty() {
            if length > 0 && call.is("closed where there is nothing yet") {
                return Err(StreamError::Closed);
            }
            if length == 0 && call.is("a read of 0 bytes is closed") {
                return Err(StreamError::Closed);
            }
            return Ok(bytes);
        }
        self.gate.has_moved();
        if call.is("the end comes after the first bytes") {
            self.ended.set(true);
        }
        if bytes.len() as u64 == length && call.is("gives a byte more than was asked for") {
            let mut more = bytes;
            more.push(0);
            return Ok(more);
        }
        if self.kind == Kind::Body {
            if self.passed.get() >= BLOCK && call.is("the end comes at 64 KiB") {
                self.ended.set(true);
                return Err(StreamError::Closed);
            }
            if passes_block(&self.passed, bytes.len()) && call.is("a byte is lost at 64 KiB") {
                return Ok(bytes[1..].to_vec());
            }
        }
        if self.kind == Kind::Connection {
            let before = self.passed.replace(self.passed.get() + bytes.len());
            let is_far = before < FAR && before + bytes.len() > FAR;
            if is_far && call.is("a byte far behind the first is lost") {
                let mut fewer = bytes;
                fewer.remove(FAR - before);
                return Ok(fewer);
            }
        }
        Ok(call.bytes(bytes))
    }

    /// Whether it gives nothing yet, when asked without waiting. A connection may have been shut down, which shows at once.
    pub fn gives_nothing_yet(&self, length: u64) -> bool {
        let may = length > 0 && self.kind != Kind::Connection && !self.ended.get();
        may && self.gate.is_new() && freedom("reads give nothing before the second call")
    }

    fn pass(
        &self,
        call: Call,
        length: u64,
        give: fn(&hosts::InputStream, u64) -> Result<u64, hosts::StreamError>,
    ) -> Result<u64, StreamError> {
        if length > 0 && call.is("skips nothing, and says all") {
            return Ok(length);
        }
        if length > 1 && call.is("skips one byte, whatever was asked for, and says all") {
            give(&self.host, 1).ok();
            return Ok(length);
        }
        if length == 0 {
            if self.ended.get() && call.is("a skip of 0 bytes after the end is ok") {
                return Ok(0);
            }
            if !self.ended.get() && call.is("a skip of 0 bytes is closed") {
                return Err(StreamError::Closed);
            }
            if !self.ended.get() && call.is("a skip of 0 bytes takes one") {
                hosts::InputStream::skip(&self.host, 1).ok();
                return Ok(0);
            }
        }
        let skipped = on(&self.ended, call, self.what(), 0, || give(&self.host, short(length)))?;
        self.advance(skipped);
        if skipped > 0 {
            self.gate.has_moved();
        }
        if skipped > 0 && skipped < length {
            if call.is("closed where less is there than was asked for") {
                return Err(StreamError::Closed);
            }
            if call.is("says what was asked for where less is there") {
                return Ok(length);
            }
        }
        if skipped == length && length > 0 && call.is("skips a byte more than was asked for") {
            give(&self.host, 1).ok();
        }
        if skipped == 0 && length > 0 && call.is("closed where there is nothing yet") {
            return Err(StreamError::Closed);
        }
        Ok(call.number("the count", skipped))
    }
}

impl guests::GuestInputStream for Input {
    fn read(&self, length: u64) -> Result<Vec<u8>, StreamError> {
        if self.gives_nothing_yet(length) {
            return Ok(Vec::new());
        }
        if self.kind == Kind::Body && !self.asked.replace(true) && freedom("bytes of a body come a call later") {
            return Ok(Vec::new());
        }
        self.take(call!(self, "input-stream.read"), length, hosts::InputStream::read)
    }
    fn blocking_read(&self, length: u64) -> Result<Vec<u8>, StreamError> {
        let call = call!(self, "input-stream.blocking-read");
        if length > 0 && !self.ended.get() && call.is("does not wait") {
            return self.take(call, length, hosts::InputStream::read);
        }
        self.take(call, length, hosts::InputStream::blocking_read)
    }
    fn skip(&self, length: u64) -> Result<u64, StreamError> {
        if self.gives_nothing_yet(length) {
            return Ok(0);
        }
        self.pass(call!(self, "input-stream.skip"), length, hosts::InputStream::skip)
    }
    fn blocking_skip(&self, length: u64) -> Result<u64, StreamError> {
        let call = call!(self, "input-stream.blocking-skip");
        if length > 0 && !self.ended.get() && call.is("does not wait") {
            return self.pass(call, length, hosts::InputStream::skip);
        }
        self.pass(call, length, hosts::InputStream::blocking_skip)
    }
    fn subscribe(&self) -> Pollable {
        let call = call!(self, "input-stream.subscribe");
        self.asked.set(true);
        if call.is("is ready at once") {
            return pollable(ready(), self.kind);
        }
        if self.pollables.replace(1) > 0 && call.is("a second one is never ready") {
            return pollable(never(), self.kind);
        }
        let of = (!self.ended.get()).then(|| self.ended.clone());
        if self.ended.get() && call.is("of a closed stream is never ready") {
            return pollable(never(), self.kind);
        }
        let host = self.host.subscribe();
        if self.kind == Kind::Connection && host.ready() && call.is("what is ready once stays ready") {
            return pollable(ready_for_good(), self.kind);
        }
        pollable_of(host, self.kind, of, None, &self.gate)
    }
}
