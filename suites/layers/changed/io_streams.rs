//! What the streams of `wasi:io/streams` have in common: what they are of, and when they have ended. The layer keeps what the text asks
//! of streams and not every host does: a write without a permit traps, and a stream that has ended stays closed. So faults can be made of
//! it on such a host too.
use super::change::{freedom, Call};
use super::io_errors::{failed, failed_by};
use super::io_files::Source;
use super::io_inputs::Input;
use super::io_outputs::Output;
use super::wit::exports::wasi::io::streams::{Guest, StreamError};
use super::wit::wasi::io::streams as hosts;
use super::Layer;
use core::cell::Cell;

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
    pub fn name(self) -> &'static str {
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
        $crate::change::Call(match $self.kind {
            $crate::io_streams::Kind::Stdin => concat!($name, " of stdin"),
            $crate::io_streams::Kind::Stdout => concat!($name, " of stdout"),
            $crate::io_streams::Kind::Stderr => concat!($name, " of stderr"),
            $crate::io_streams::Kind::Connection => concat!($name, " of a connection"),
            $crate::io_streams::Kind::Body => concat!($name, " of a body"),
            _ => concat!($name, " of a file"),
        })
    };
}

pub(crate) use call;

impl Guest for Layer {
    type InputStream = Input;
    type OutputStream = Output;
}

/// The bytes in a block of a host that takes bodies to pieces.
pub const BLOCK: usize = 65536;

/// Whether so many more bytes pass the end of a block.
pub fn passes_block(passed: &Cell<usize>, more: usize) -> bool {
    let before = passed.replace(passed.get() + more);
    more > 1 && before / BLOCK < (before + more) / BLOCK
}

/// A place in a stream that is behind what fits into one buffer of most hosts.
pub const FAR: usize = 100_000;

/// Which of stdin, stdout and stderr the guest has dropped a handle of.
struct Dropped([Cell<bool>; 3]);

// A component instance has one thread.
unsafe impl Sync for Dropped {}

static DROPPED: Dropped = Dropped([Cell::new(false), Cell::new(false), Cell::new(false)]);

/// The guest drops a handle.
pub fn drops(kind: Kind) {
    match kind {
        Kind::Stdin => DROPPED.0[0].set(true),
        Kind::Stdout => DROPPED.0[1].set(true),
        Kind::Stderr => DROPPED.0[2].set(true),
        _ => {}
    }
}

/// Whether a fault has closed a stream together with something else.
fn is_closed_by_drop(kind: Kind, of: Option<&Source>) -> bool {
    let (index, call) = match kind {
        Kind::Stdin => (0, Call("input-stream.drop of stdin")),
        Kind::Stdout => (1, Call("output-stream.drop of stdout")),
        _ => {
            let call = Call("descriptor.drop");
            return of.is_some_and(|source| source.file.dropped.get()) && call.is("its streams are closed");
        }
    };
    DROPPED.0[index].get() && call.is("all handles are closed")
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
    (kind, of): (Kind, Option<&Source>),
    nothing: T,
    act: impl FnOnce() -> Result<T, hosts::StreamError>,
) -> Result<T, StreamError> {
    let reads = matches!(kind, Kind::Stdin) || call.0.starts_with("input");
    if ended.get() {
        if call.is("ok on a stream that is closed") {
            return Ok(nothing);
        }
        if call.is("last-operation-failed on a stream that is closed") {
            return Err(failed());
        }
        return Err(StreamError::Closed);
    }
    if is_closed_by_drop(kind, of) {
        return Err(StreamError::Closed);
    }
    match act() {
        Ok(value) => Ok(value),
        Err(hosts::StreamError::LastOperationFailed(error)) => {
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
            Err(failed_by(error))
        }
        Err(hosts::StreamError::Closed) => {
            if call.is("ok in place of closed") {
                return Ok(nothing);
            }
            ended.set(true);
            if reads && call.is("last-operation-failed in place of closed") {
                return Err(failed());
            }
            // A splice is closed by the end of its source too, which is not a failure; and a shutdown closes the output of a connection.
            let may_fail = !reads && kind != Kind::Connection && !call.0.contains("splice");
            if may_fail && freedom("streams fail before they are closed") {
                return Err(failed());
            }
            Err(StreamError::Closed)
        }
    }
}

/// What a host does whose guest does what it must not.
pub fn must_not() -> ! {
    core::arch::wasm32::unreachable()
}
