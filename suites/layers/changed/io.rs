//! `wasi:io`. The layer keeps what the text asks of streams and not every host does: a write without a permit traps, and a stream that
//! has ended stays closed. So faults can be made of it on such a host too.
use super::change::{freedom, Call};
use super::wit::exports::wasi::io as guests;
use super::wit::exports::wasi::io::streams::StreamError;
use super::wit::wasi::io as hosts;
use super::Layer;
use core::cell::Cell;
use guest::*;

/// What a stream is of, or a pollable.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Stdin,
    Stdout,
    Stderr,
    File,
    Clock,
    // Of a connection, and of all else that wasi:sockets makes. The layers without wasi:sockets make none.
    #[allow(dead_code)]
    Connection,
    #[allow(dead_code)]
    Socket,
    // Of a request or a response, and of a future. The layers without wasi:http make none.
    #[allow(dead_code)]
    Body,
    #[allow(dead_code)]
    Future,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Stdin => "of stdin",
            Kind::Stdout => "of stdout",
            Kind::Stderr => "of stderr",
            Kind::File => "of a file",
            Kind::Clock => "of a clock",
            Kind::Connection => "of a connection",
            Kind::Socket => "of a socket",
            Kind::Body => "of a body",
            Kind::Future => "of a future",
        }
    }
}

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

/// The host's, or one that a change has made.
pub enum Error {
    Host(hosts::error::Error),
    Made,
}

impl guests::error::Guest for Layer {
    type Error = Error;
}

impl guests::error::GuestError for Error {
    fn to_debug_string(&self) -> String {
        if freedom("debug strings are empty") {
            return String::new();
        }
        match self {
            Error::Host(error) => error.to_debug_string(),
            Error::Made => "the last operation failed".to_string(),
        }
    }
}

fn failed(error: Error) -> StreamError {
    StreamError::LastOperationFailed(guests::error::Error::new(error))
}

pub struct Pollable {
    pub host: hosts::poll::Pollable,
    pub kind: Kind,
}

impl guests::poll::Guest for Layer {
    type Pollable = Pollable;

    fn poll(of: Vec<guests::poll::PollableBorrow<'_>>) -> Vec<u32> {
        let call = Call("poll#poll");
        if of.is_empty() && call.is("an empty list gives an empty list") {
            return Vec::new();
        }
        let of: Vec<&Pollable> = of.iter().map(|one| one.get::<Pollable>()).collect();
        let list: Vec<_> = of.iter().map(|one| &one.host).collect();
        let none = || !list.is_empty() && !list.iter().any(|one| one.ready());
        if none() && call.is("does not wait, and gives nothing") {
            return Vec::new();
        }
        if none() && call.is("does not wait, and gives all") {
            return (0..list.len() as u32).collect();
        }
        let mut ready = hosts::poll::poll(&list);
        if ready.len() > 1 && freedom("poll gives the first that is ready alone") {
            ready.truncate(1);
        }
        if ready.len() > 1 && freedom("poll gives the last that is ready first") {
            ready.reverse();
        }
        if call.is("counts from 1") {
            return ready.iter().map(|index| index + 1).collect();
        }
        if ready.len() < list.len() && call.is("gives all, ready or not") {
            return (0..list.len() as u32).collect();
        }
        if ready.len() < list.len() && call.is("gives what is not ready") {
            return (0..list.len() as u32).filter(|index| !ready.contains(index)).collect();
        }
        if ready != [0] && call.is("gives the first, ready or not") {
            return vec![0];
        }
        if list.len() > 1 && call.is("gives the indices among those that are ready") {
            return (0..ready.len() as u32).collect();
        }
        if call.is("gives an index twice") {
            ready.extend(ready.first().copied());
        }
        if call.is("gives nothing") {
            return Vec::new();
        }
        ready
    }
}

impl guests::poll::GuestPollable for Pollable {
    fn ready(&self) -> bool {
        let call = Call("pollable.ready");
        let ready = self.host.ready();
        if ready {
            !call.has(self.kind.name(), "is false though it is ready")
        } else {
            call.has(self.kind.name(), "is true though it is not ready")
        }
    }
    fn block(&self) {
        let call = Call("pollable.block");
        if !self.host.ready() && call.has(self.kind.name(), "does not wait") {
            return;
        }
        self.host.block();
    }
}

pub fn pollable(host: hosts::poll::Pollable, kind: Kind) -> guests::poll::Pollable {
    guests::poll::Pollable::new(Pollable { host, kind })
}

pub struct Input {
    host: hosts::streams::InputStream,
    kind: Kind,
    /// Bytes that were read.
    count: Cell<u64>,
    ended: Cell<bool>,
}

pub struct Output {
    host: hosts::streams::OutputStream,
    kind: Kind,
    ended: Cell<bool>,
    /// Bytes that may be written.
    permit: Cell<u64>,
}

pub fn input(host: hosts::streams::InputStream, kind: Kind, ended: bool) -> guests::streams::InputStream {
    let ended = Cell::new(ended);
    guests::streams::InputStream::new(Input {
        host,
        kind,
        count: Cell::new(0),
        ended,
    })
}

pub fn output(host: hosts::streams::OutputStream, kind: Kind) -> guests::streams::OutputStream {
    guests::streams::OutputStream::new(Output {
        host,
        kind,
        ended: Cell::new(false),
        permit: Cell::new(0),
    })
}

/// A place in a stream that is behind what fits into one buffer of most hosts.
const FAR: u64 = 100_000;

impl guests::streams::Guest for Layer {
    type InputStream = Input;
    type OutputStream = Output;
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
fn on<T>(
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
        let before = self.count.replace(self.count.get() + bytes.len() as u64);
        let is_far = self.kind == Kind::Connection && before < FAR && before + bytes.len() as u64 > FAR;
        if is_far && call.is("a byte far behind the first is lost") {
            let mut fewer = bytes;
            fewer.remove((FAR - before) as usize);
            return Ok(fewer);
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
        let host = self.host.subscribe();
        if self.kind == Kind::Connection && host.ready() && call.is("what is ready once stays ready") {
            return pollable(ready_for_good(), self.kind);
        }
        pollable(host, self.kind)
    }
}

/// A pollable that is ready.
pub fn ready() -> hosts::poll::Pollable {
    super::wit::wasi::clocks::monotonic_clock::subscribe_duration(0)
}

/// The same, once it has been seen to be ready: some hosts need a moment for that.
pub fn ready_for_good() -> hosts::poll::Pollable {
    let pollable = ready();
    pollable.block();
    pollable
}

/// Writes past all permits.
fn write_all(host: &hosts::streams::OutputStream, bytes: &[u8]) -> Result<(), hosts::streams::StreamError> {
    bytes
        .chunks(4096)
        .try_for_each(|part| host.blocking_write_and_flush(part))
}

fn write_some(host: &hosts::streams::OutputStream, bytes: &[u8]) -> Result<(), hosts::streams::StreamError> {
    write_all(host, bytes)
}

impl Output {
    /// What is written of these bytes by a function that has a fault.
    fn faulty(&self, call: Call, bytes: &[u8]) -> Option<Vec<u8>> {
        if bytes.is_empty() {
            return None;
        }
        if call.is("the last byte is lost") {
            return Some(bytes[..bytes.len() - 1].to_vec());
        }
        if call.is("nothing is written") {
            return Some(Vec::new());
        }
        if call.is("the bytes are written twice") {
            return Some([bytes, bytes].concat());
        }
        if bytes.len() > 1 && call.is("half of the bytes are lost") {
            return Some(bytes[..bytes.len() / 2].to_vec());
        }
        if bytes.iter().any(|byte| *byte != bytes[0]) && call.is("the bytes are shifted by one") {
            return Some([&bytes[1..], &bytes[..1]].concat());
        }
        if bytes.contains(&b'\n') && call.is("a newline is written as two bytes") {
            return Some(
                bytes
                    .iter()
                    .flat_map(|byte| {
                        if *byte == b'\n' {
                            vec![b'\r', b'\n']
                        } else {
                            vec![*byte]
                        }
                    })
                    .collect(),
            );
        }
        None
    }

    /// Spends the permit; traps where there is none. Whether a fault takes the bytes without one.
    fn spend(&self, call: Call, length: u64) -> bool {
        if self.ended.get() {
            return false;
        }
        let permit = self.permit.get();
        if length > permit {
            if permit == 0 && call.is("no permit is asked for") {
                return true;
            }
            if permit > 0 && call.is("more than the permit is taken") {
                return true;
            }
            must_not();
        }
        self.permit.set(permit - length);
        false
    }
}

/// What a host does whose guest does what it must not.
pub fn must_not() -> ! {
    core::arch::wasm32::unreachable()
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

impl guests::streams::GuestOutputStream for Output {
    fn check_write(&self) -> Result<u64, StreamError> {
        let call = call!(self, "output-stream.check-write");
        let mut permit = on(&self.ended, call, self.kind, 4096, || self.host.check_write())?;
        let waits = self.kind == Kind::Body && !SENT.0.get();
        if waits && permit > 0 && freedom("bodies permit nothing before they are sent") {
            permit = 0;
        }
        if permit > 1 && freedom("permits are of one byte") {
            permit = 1;
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
        on(&self.ended, call, self.kind, (), || {
            if unasked {
                return write_some(&self.host, &contents);
            }
            if let Some(bytes) = self.faulty(call, &contents) {
                return write_some(&self.host, &bytes);
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
                self.kind,
                (),
                || self.host.blocking_write_and_flush(&contents),
            );
        }
        let call = call!(self, "output-stream.blocking-write-and-flush");
        on(&self.ended, call, self.kind, (), || {
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
        on(&self.ended, call!(self, "output-stream.flush"), self.kind, (), || {
            self.host.flush()
        })
    }
    fn blocking_flush(&self) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.blocking-flush");
        on(&self.ended, call, self.kind, (), || {
            if call.is("does not wait") {
                return self.host.flush();
            }
            self.host.blocking_flush()
        })
    }
    fn subscribe(&self) -> guests::poll::Pollable {
        let call = call!(self, "output-stream.subscribe");
        if call.is("is ready at once") {
            return pollable(ready(), self.kind);
        }
        pollable(self.host.subscribe(), self.kind)
    }
    fn write_zeroes(&self, length: u64) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.write-zeroes");
        let unasked = self.spend(call, length);
        on(&self.ended, call, self.kind, (), || {
            if unasked {
                return write_some(&self.host, &vec![0; length as usize]);
            }
            if let Some(bytes) = self.faulty(call, &vec![0; length as usize]) {
                return write_some(&self.host, &bytes);
            }
            if length > 0 && call.is("the bytes are spaces") {
                return self.host.write(&vec![b' '; length as usize]);
            }
            self.host.write_zeroes(length)
        })
    }
    fn blocking_write_zeroes_and_flush(&self, length: u64) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.blocking-write-zeroes-and-flush");
        on(&self.ended, call, self.kind, (), || {
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
    fn splice(&self, from: guests::streams::InputStreamBorrow<'_>, length: u64) -> Result<u64, StreamError> {
        self.splice_by(
            call!(self, "output-stream.splice"),
            from.get(),
            length,
            hosts::streams::OutputStream::splice,
        )
    }
    fn blocking_splice(&self, from: guests::streams::InputStreamBorrow<'_>, length: u64) -> Result<u64, StreamError> {
        let call = call!(self, "output-stream.blocking-splice");
        if length > 0 && call.is("does not wait") {
            return self.splice_by(call, from.get(), length, hosts::streams::OutputStream::splice);
        }
        self.splice_by(call, from.get(), length, hosts::streams::OutputStream::blocking_splice)
    }
}

impl Output {
    fn splice_by(
        &self,
        call: Call,
        from: &Input,
        length: u64,
        splice: fn(
            &hosts::streams::OutputStream,
            &hosts::streams::InputStream,
            u64,
        ) -> Result<u64, hosts::streams::StreamError>,
    ) -> Result<u64, StreamError> {
        if from.ended.get() && !self.ended.get() {
            if call.is("0 in place of the source's end") {
                return Ok(0);
            }
            return Err(StreamError::Closed);
        }
        let moved = on(&self.ended, call, self.kind, 0, || {
            if length > 1 && call.is("all is moved, whatever was asked for") {
                return splice(&self.host, &from.host, 1 << 20).map(|moved| moved.min(length));
            }
            if length > 0 && call.is("nothing is moved, and all said to be") {
                return Ok(length);
            }
            if length > 0 && call.is("a byte of the source is lost") {
                let lose = match call.0.contains("blocking") {
                    true => hosts::streams::InputStream::blocking_skip,
                    false => hosts::streams::InputStream::skip,
                };
                lose(&from.host, 1).ok();
            }
            splice(&self.host, &from.host, short(length))
        });
        // It is closed where either stream is: the target stays open at the source's end.
        if moved.is_err() && self.ended.get() && self.host.check_write().is_ok() {
            self.ended.set(false);
            from.ended.set(true);
        }
        let moved = moved?;
        Ok(call.number("the count", moved))
    }
}
