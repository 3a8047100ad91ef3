//! The resource `output-stream` of `wasi:io/streams`.
use super::change::{freedom, Call};
use super::io_files::Source;
use super::io_inputs::Input;
use super::io_polls::{never, pollable, pollable_of, ready, Gate};
use super::io_streams::{call, drops, on, Kind};
use super::io_writes::{write_all, MUCH};
use super::memory::Rc;
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::exports::wasi::io::streams::{self as guests, StreamError};
use super::wit::wasi::io::streams as hosts;
use core::cell::{Cell, RefCell};
use guest::*;

pub struct Output {
    pub host: Rc<hosts::OutputStream>,
    pub kind: Kind,
    pub ended: Rc<Cell<bool>>,
    /// Bytes that may be written.
    pub permit: Cell<u64>,
    pub of: Option<Source>,
    /// Whether it appends, and where the file ended by the last look.
    pub end: Cell<Option<u64>>,
    /// The last operation that wrote, and where.
    pub last: Cell<Option<(Call, u64)>>,
    /// Whether a fault has it write at a place of the layer's own.
    pub is_misplaced: Cell<bool>,
    pollables: Cell<u64>,
    pub gate: Gate,
    /// Bytes that have been written.
    pub passed: Cell<usize>,
    /// Whether it has been asked for a permit, or for a pollable.
    asked: Cell<bool>,
    /// Bytes that a fault holds until the next ones, or a flush.
    pub held: RefCell<Vec<u8>>,
}

impl Drop for Output {
    fn drop(&mut self) {
        drops(self.kind);
    }
}

pub fn output(host: hosts::OutputStream, kind: Kind) -> guests::OutputStream {
    output_at(Rc::new(host), kind, Rc::new(Cell::new(false)), None, None)
}

pub fn output_at(
    host: Rc<hosts::OutputStream>,
    kind: Kind,
    ended: Rc<Cell<bool>>,
    of: Option<Source>,
    end: Option<u64>,
) -> guests::OutputStream {
    guests::OutputStream::new(Output {
        host,
        kind,
        ended,
        permit: Cell::new(0),
        of,
        end: Cell::new(end),
        last: Cell::new(None),
        is_misplaced: Cell::new(false),
        pollables: Cell::new(0),
        gate: Gate::default(),
        passed: Cell::new(0),
        asked: Cell::new(false),
        held: RefCell::new(Vec::new()),
    })
}

/// Whether the guest has handed over a request or a response.
struct Sent(Cell<bool>);

// A component instance has one thread.
unsafe impl Sync for Sent {}

static SENT: Sent = Sent(Cell::new(false));

/// From now on bodies may be written. The layers without wasi:http have none.
#[allow(dead_code)]
pub fn sent() {
    SENT.0.set(true);
}

impl guests::GuestOutputStream for Output {
    fn check_write(&self) -> Result<u64, StreamError> {
        let call = call!(self, "output-stream.check-write");
        let mut permit = on(&self.ended, call, self.what(), 4096, || self.host.check_write())?;
        let waits = self.kind == Kind::Body && !SENT.0.get();
        if waits && permit > 0 && freedom("bodies permit nothing before they are sent") {
            permit = 0;
        }
        if permit > 0 && self.is_shut() {
            permit = 0;
        }
        let is_first = self.kind == Kind::Body && !self.asked.replace(true);
        if is_first && permit > 0 && freedom("a body permits nothing at first") {
            permit = 0;
        }
        if permit > 1 && freedom("permits are of one byte") {
            permit = 1;
        }
        if permit > 0 && self.takes_much() {
            permit = permit.max(MUCH);
        }
        self.permit.set(permit);
        if call.is("closed on an open stream") {
            return Err(StreamError::Closed);
        }
        if permit > 0 && call.is("the permit is 0") {
            return Ok(0);
        }
        Ok(permit)
    }
    fn write(&self, contents: Vec<u8>) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.write");
        let unasked = self.spend(call, contents.len() as u64);
        self.ends_by(call, contents.len() as u64);
        on(&self.ended, call, self.what(), (), || {
            if self.misplaced(call, &contents) {
                return Ok(());
            }
            if unasked {
                return write_all(&self.host, &contents);
            }
            if let Some(bytes) = self.faulty(call, &contents) {
                return write_all(&self.host, &bytes);
            }
            if self.takes_much() {
                return write_all(&self.host, &contents);
            }
            if self.kind == Kind::Body && !contents.is_empty() && call.is("what was not flushed is lost") {
                self.release()?;
                self.held.replace(contents);
                return Ok(());
            }
            self.host.write(&contents)
        })
    }
    fn blocking_write_and_flush(&self, contents: Vec<u8>) -> Result<(), StreamError> {
        if self.kind == Kind::Stderr {
            // By which the guest says what it sees.
            return on(
                &self.ended,
                Call("output-stream.blocking-write-and-flush of stderr"),
                self.what(),
                (),
                || self.host.blocking_write_and_flush(&contents),
            );
        }
        let call = call!(self, "output-stream.blocking-write-and-flush");
        self.ends_by(call, contents.len() as u64);
        on(&self.ended, call, self.what(), (), || {
            if self.misplaced(call, &contents) {
                return Ok(());
            }
            if contents.len() == 4096 && call.is("4096 bytes are too many") {
                return Err(hosts::StreamError::Closed);
            }
            if contents.len() > 4096 {
                if call.is("more than 4096 bytes are taken") || freedom("more than 4096 bytes are taken") {
                    return write_all(&self.host, &contents);
                }
                if call.is("what is beyond 4096 bytes is lost") {
                    return write_all(&self.host, &contents[..4096]);
                }
            }
            if let Some(bytes) = self.faulty(call, &contents) {
                return write_all(&self.host, &bytes);
            }
            self.host.blocking_write_and_flush(&contents)
        })
    }
    fn flush(&self) -> Result<(), StreamError> {
        on(&self.ended, call!(self, "output-stream.flush"), self.what(), (), || {
            self.release()?;
            self.host.flush()
        })?;
        if self.takes_much() {
            self.permit.set(0);
        }
        Ok(())
    }
    fn blocking_flush(&self) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.blocking-flush");
        on(&self.ended, call, self.what(), (), || {
            if call.is("does not wait") {
                return self.host.flush();
            }
            self.release()?;
            self.host.blocking_flush()
        })?;
        // It waits until the stream takes bytes again.
        self.gate.seen_ready();
        Ok(())
    }
    fn subscribe(&self) -> Pollable {
        let call = call!(self, "output-stream.subscribe");
        self.asked.set(true);
        if call.is("is ready at once") {
            return pollable(ready(), self.kind);
        }
        if self.pollables.replace(1) > 0 && call.is("a second one is never ready") {
            return pollable(never(), self.kind);
        }
        if self.ended.get() && call.is("of a closed stream is never ready") {
            return pollable(never(), self.kind);
        }
        let of = (!self.ended.get()).then(|| self.ended.clone());
        pollable_of(self.host.subscribe(), self.kind, of, None, &self.gate)
    }
    fn write_zeroes(&self, length: u64) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.write-zeroes");
        let unasked = self.spend(call, length);
        self.ends_by(call, length);
        on(&self.ended, call, self.what(), (), || {
            if self.misplaced(call, &vec![0; length as usize]) {
                return Ok(());
            }
            if unasked {
                return write_all(&self.host, &vec![0; length as usize]);
            }
            if let Some(bytes) = self.faulty(call, &vec![0; length as usize]) {
                return write_all(&self.host, &bytes);
            }
            if length > 0 && call.is("the bytes are spaces") {
                return self.host.write(&vec![b' '; length as usize]);
            }
            if self.takes_much() {
                return write_all(&self.host, &vec![0; length as usize]);
            }
            self.host.write_zeroes(length)
        })
    }
    fn blocking_write_zeroes_and_flush(&self, length: u64) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.blocking-write-zeroes-and-flush");
        self.ends_by(call, length);
        on(&self.ended, call, self.what(), (), || {
            if length <= 4096 && self.misplaced(call, &vec![0; length as usize]) {
                return Ok(());
            }
            if length == 4096 && call.is("4096 bytes are too many") {
                return Err(hosts::StreamError::Closed);
            }
            if length > 4096 {
                if length < 1 << 20
                    && (call.is("more than 4096 bytes are taken") || freedom("more than 4096 bytes are taken"))
                {
                    return write_all(&self.host, &vec![0; length as usize]);
                }
                if call.is("what is beyond 4096 bytes is lost") {
                    return write_all(&self.host, &vec![0; 4096]);
                }
            } else {
                if let Some(bytes) = self.faulty(call, &vec![0; length as usize]) {
                    return write_all(&self.host, &bytes);
                }
                if length > 0 && call.is("the bytes are spaces") {
                    return write_all(&self.host, &vec![b' '; length as usize]);
                }
            }
            self.host.blocking_write_zeroes_and_flush(length)
        })
    }
    fn splice(&self, from: guests::InputStreamBorrow<'_>, length: u64) -> Result<u64, StreamError> {
        let mut length = length;
        if !self.ended.get() && length > 0 {
            if matches!(self.host.check_write(), Ok(permit) if permit > 0) && self.is_shut() {
                // A read of no bytes is left of it.
                length = 0;
            } else if from.get::<Input>().gives_nothing_yet(length) {
                return Ok(0);
            }
        }
        self.splice_by(
            call!(self, "output-stream.splice"),
            from.get(),
            length,
            hosts::OutputStream::splice,
        )
    }
    fn blocking_splice(&self, from: guests::InputStreamBorrow<'_>, length: u64) -> Result<u64, StreamError> {
        let call = call!(self, "output-stream.blocking-splice");
        if length > 0 && call.is("does not wait") {
            return self.splice_by(call, from.get(), length, hosts::OutputStream::splice);
        }
        self.splice_by(call, from.get(), length, hosts::OutputStream::blocking_splice)
    }
}
