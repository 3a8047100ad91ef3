//! `wasi:io`. The layer keeps what the text asks of streams and not every host does: a write without a permit traps, and a stream that
//! has ended stays closed. So faults can be made of it on such a host too.
use super::change::{freedom, Call};
use super::memory::{File, Place, Rc};
use super::wit::exports::wasi::io as guests;
use super::wit::exports::wasi::io::streams::StreamError;
use super::wit::wasi::io as hosts;
use super::Layer;
use core::cell::{Cell, RefCell};
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

struct Latest(Cell<Option<u8>>);

// A component instance has one thread.
unsafe impl Sync for Latest {}

static LATEST: Latest = Latest(Cell::new(None));

/// The code of the latest failure, whatever error was asked.
pub fn latest_code() -> Option<u8> {
    LATEST.0.get()
}

impl guests::error::Guest for Layer {
    type Error = Error;
}

impl guests::error::GuestError for Error {
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

fn failed(error: Error) -> StreamError {
    StreamError::LastOperationFailed(guests::error::Error::new(error))
}

/// What a host that learns late what a stream can do does not say at once. Whoever has seen the stream's pollable ready is told.
#[derive(Clone, Default)]
pub struct Gate(Rc<GateState>);

#[derive(Default)]
struct GateState {
    /// Whether it has been said since the last bytes that the stream has bytes, or takes some.
    known: Cell<bool>,
    flushing: Cell<bool>,
}

impl Gate {
    fn seen_ready(&self) {
        self.0.known.set(true);
        self.0.flushing.set(false);
    }
    /// Whether this is the first question since the last bytes.
    fn is_new(&self) -> bool {
        !self.0.known.replace(true)
    }
    fn has_moved(&self) {
        self.0.known.set(false);
    }
}

pub struct Pollable {
    host: RefCell<Rc<hosts::poll::Pollable>>,
    kind: Kind,
    /// Whether it was ready when it was made.
    at_first: bool,
    has_been_ready: Cell<bool>,
    has_blocked: Cell<bool>,
    /// Whether the stream that it is of has ended.
    of: Option<Rc<Cell<bool>>>,
    /// The duration that it waits for, while nothing has been asked of it.
    duration: Cell<Option<u64>>,
    gate: Gate,
    /// Whether it has been waited for, or asked whether it is ready once it was.
    awaited: Cell<bool>,
}

impl Pollable {
    /// The host's, from the first question on.
    fn host(&self) -> Rc<hosts::poll::Pollable> {
        let host = self.host.borrow().clone();
        if let Some(duration) = self.duration.take() {
            let call = Call("monotonic-clock#subscribe-duration");
            if host.ready() && call.is("the time is counted from the first question") {
                let late = super::wit::wasi::clocks::monotonic_clock::subscribe_duration(duration);
                *self.host.borrow_mut() = Rc::new(late);
                return self.host.borrow().clone();
            }
        }
        host
    }
}

impl Drop for Pollable {
    fn drop(&mut self) {
        if let Some(ended) = &self.of {
            if !ended.get() && Call("pollable.drop").is("the stream is closed") {
                ended.set(true);
            }
        }
    }
}

impl guests::poll::Guest for Layer {
    type Pollable = Pollable;

    fn poll(of: Vec<guests::poll::PollableBorrow<'_>>) -> Vec<u32> {
        let call = Call("poll#poll");
        if of.is_empty() && call.is("an empty list gives an empty list") {
            return Vec::new();
        }
        let of: Vec<&Pollable> = of.iter().map(|one| one.get::<Pollable>()).collect();
        let held: Vec<_> = of.iter().map(|one| one.host()).collect();
        let list: Vec<_> = held.iter().map(|one| &**one).collect();
        of.iter().for_each(|one| one.awaited.set(true));
        let none = || !list.is_empty() && !list.iter().any(|one| one.ready());
        if none() && call.is("does not wait, and gives nothing") {
            return Vec::new();
        }
        if none() && call.is("does not wait, and gives all") {
            return (0..list.len() as u32).collect();
        }
        let mut ready = hosts::poll::poll(&list);
        for index in &ready {
            of[*index as usize].gate.seen_ready();
        }
        if ready.len() > 1 && freedom("poll gives the first that is ready alone") {
            ready.truncate(1);
        }
        if ready.len() > 1 && freedom("poll gives the last that is ready first") {
            ready.reverse();
        }
        if let Some(wrong) = misplaced(call, &of, &ready) {
            return wrong;
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

/// What a host gives that has the list in another order, or less of it.
fn misplaced(call: Call, of: &[&Pollable], ready: &[u32]) -> Option<Vec<u32>> {
    let same = |index: u32, other: u32| core::ptr::eq(of[index as usize], of[other as usize]);
    let all = 0..of.len() as u32;
    let once: Vec<u32> = all
        .clone()
        .filter(|index| !(0..*index).any(|before| same(before, *index)))
        .collect();
    let place = |list: &[u32], index: u32| list.iter().position(|one| same(*one, index)).unwrap_or_default() as u32;
    let among = |list: &[u32]| -> Vec<u32> {
        let mut found: Vec<u32> = ready.iter().map(|index| place(list, *index)).collect();
        found.dedup();
        found
    };
    if among(&once).iter().any(|index| !ready.contains(index)) && call.is("what comes twice is counted once") {
        return Some(among(&once));
    }
    let is_clock = |index: &u32| of[*index as usize].kind == Kind::Clock;
    let (clocks, others): (Vec<u32>, Vec<u32>) = once.iter().partition(|index| is_clock(index));
    let sorted = [clocks, others].concat();
    if among(&sorted).iter().any(|index| !ready.contains(index)) && call.is("counts clocks first") {
        return Some(among(&sorted));
    }
    let last = of.len() as u32 - 1;
    if ready.iter().any(|index| !ready.contains(&(last - index))) && call.is("counts from the end") {
        return Some(ready.iter().map(|index| last - index).collect());
    }
    if !ready.contains(&last) && call.is("gives the last, ready or not") {
        return Some(vec![last]);
    }
    if ready.iter().any(|index| !ready.contains(&(index % 64))) && call.is("counts modulo 64") {
        return Some(ready.iter().map(|index| index % 64).collect());
    }
    if ready.iter().any(|index| !ready.contains(&(index & 255))) && call.is("counts modulo 256") {
        return Some(ready.iter().map(|index| index & 255).collect());
    }
    None
}

impl guests::poll::GuestPollable for Pollable {
    fn ready(&self) -> bool {
        let call = Call("pollable.ready");
        let ready = self.host().ready();
        let comes = matches!(self.kind, Kind::Future | Kind::Body);
        if ready && comes && !self.awaited.replace(true) && freedom("what comes is ready a call later") {
            return false;
        }
        let had_been = self.has_been_ready.replace(self.has_been_ready.get() || ready);
        if ready {
            self.gate.seen_ready();
            if !self.at_first && call.has(self.kind.name(), "is what it was when it was made") {
                return false;
            }
            if had_been && call.has(self.kind.name(), "is true once") {
                return false;
            }
            if self.has_blocked.get() && call.has(self.kind.name(), "is false after block") {
                return false;
            }
            !call.has(self.kind.name(), "is false though it is ready")
        } else {
            if (had_been || self.has_blocked.get()) && call.has(self.kind.name(), "stays true") {
                return true;
            }
            call.has(self.kind.name(), "is true though it is not ready")
        }
    }
    fn block(&self) {
        let call = Call("pollable.block");
        let host = self.host();
        if !host.ready() && call.has(self.kind.name(), "does not wait") {
            return;
        }
        self.awaited.set(true);
        host.block();
        self.has_blocked.set(true);
        self.gate.seen_ready();
    }
}

pub fn pollable(host: hosts::poll::Pollable, kind: Kind) -> guests::poll::Pollable {
    pollable_of(host, kind, None, None, &Gate::default())
}

/// One that waits for a duration.
pub fn timer(host: hosts::poll::Pollable, duration: u64) -> guests::poll::Pollable {
    pollable_of(host, Kind::Clock, None, Some(duration), &Gate::default())
}

fn pollable_of(
    host: hosts::poll::Pollable,
    kind: Kind,
    of: Option<Rc<Cell<bool>>>,
    duration: Option<u64>,
    gate: &Gate,
) -> guests::poll::Pollable {
    let at_first = host.ready();
    guests::poll::Pollable::new(Pollable {
        host: RefCell::new(Rc::new(host)),
        kind,
        at_first,
        has_been_ready: Cell::new(false),
        has_blocked: Cell::new(false),
        of,
        duration: Cell::new(duration),
        gate: gate.clone(),
        awaited: Cell::new(false),
    })
}

/// The file of a stream, and where in it the stream is.
struct Source {
    file: Rc<File>,
    at: Rc<Cell<u64>>,
}

impl Source {
    fn advance(&self, by: u64) {
        self.at.set(self.at.get().saturating_add(by));
    }
}

pub struct Input {
    host: Rc<hosts::streams::InputStream>,
    kind: Kind,
    ended: Rc<Cell<bool>>,
    of: Option<Source>,
    pollables: Cell<u64>,
    gate: Gate,
    /// Bytes that have been read.
    passed: Cell<usize>,
    /// Whether it has been asked for bytes, or for a pollable.
    asked: Cell<bool>,
}

pub struct Output {
    host: Rc<hosts::streams::OutputStream>,
    kind: Kind,
    ended: Rc<Cell<bool>>,
    /// Bytes that may be written.
    permit: Cell<u64>,
    of: Option<Source>,
    /// Whether it appends, and where the file ended by the last look.
    end: Cell<Option<u64>>,
    /// The last operation that wrote, and where.
    last: Cell<Option<(Call, u64)>>,
    /// Whether a fault has it write at a place of the layer's own.
    is_misplaced: Cell<bool>,
    pollables: Cell<u64>,
    gate: Gate,
    /// Bytes that have been written.
    passed: Cell<usize>,
    /// Whether it has been asked for a permit, or for a pollable.
    asked: Cell<bool>,
    /// Bytes that a fault holds until the next ones, or a flush.
    held: RefCell<Vec<u8>>,
}

/// The bytes in a block of a host that takes bodies to pieces.
const BLOCK: usize = 65536;

/// Whether so many more bytes pass the end of a block.
fn passes_block(passed: &Cell<usize>, more: usize) -> bool {
    let before = passed.replace(passed.get() + more);
    more > 1 && before / BLOCK < (before + more) / BLOCK
}

pub fn input(host: hosts::streams::InputStream, kind: Kind, ended: bool) -> guests::streams::InputStream {
    guests::streams::InputStream::new(Input {
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

/// A stream of a file.
pub fn input_of(
    file: &Rc<File>,
    host: hosts::streams::InputStream,
    at: u64,
    ended: bool,
) -> guests::streams::InputStream {
    let host = Rc::new(host);
    let place = Place {
        host: Rc::downgrade(&host),
        at: Rc::new(Cell::new(at)),
        ended: Rc::new(Cell::new(ended)),
    };
    let stream = input_at(file, host, &place);
    *file.reading.borrow_mut() = Some(place);
    stream
}

fn input_at(
    file: &Rc<File>,
    host: Rc<hosts::streams::InputStream>,
    place: &Place<hosts::streams::InputStream>,
) -> guests::streams::InputStream {
    guests::streams::InputStream::new(Input {
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

/// The stream that a descriptor has given before, if it is elsewhere.
pub fn earlier_input(file: &Rc<File>, at: u64) -> Option<guests::streams::InputStream> {
    let reading = file.reading.borrow();
    let place = reading.as_ref().filter(|place| place.at.get() != at)?;
    let host = place.host.upgrade()?;
    Some(input_at(file, host, place))
}

pub fn output(host: hosts::streams::OutputStream, kind: Kind) -> guests::streams::OutputStream {
    output_at(Rc::new(host), kind, Rc::new(Cell::new(false)), None, None)
}

fn output_at(
    host: Rc<hosts::streams::OutputStream>,
    kind: Kind,
    ended: Rc<Cell<bool>>,
    of: Option<Source>,
    end: Option<u64>,
) -> guests::streams::OutputStream {
    guests::streams::OutputStream::new(Output {
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

/// A place in a stream that is behind what fits into one buffer of most hosts.
const FAR: usize = 100_000;

/// A stream that writes to a file at a place.
pub fn output_of(file: &Rc<File>, host: hosts::streams::OutputStream, at: u64) -> guests::streams::OutputStream {
    let host = Rc::new(host);
    let place = Place {
        host: Rc::downgrade(&host),
        at: Rc::new(Cell::new(at)),
        ended: Rc::new(Cell::new(false)),
    };
    let of = Source {
        file: file.clone(),
        at: place.at.clone(),
    };
    let stream = output_at(host, Kind::File, place.ended.clone(), Some(of), None);
    *file.writing.borrow_mut() = Some(place);
    stream
}

/// A stream that appends to a file.
pub fn appending(file: &Rc<File>, host: hosts::streams::OutputStream) -> guests::streams::OutputStream {
    let of = Source {
        file: file.clone(),
        at: Rc::new(Cell::new(0)),
    };
    let end = Some(file.size());
    output_at(Rc::new(host), Kind::File, Rc::new(Cell::new(false)), Some(of), end)
}

/// The stream that a descriptor has given before, if it is elsewhere.
pub fn earlier_output(file: &Rc<File>, at: u64) -> Option<guests::streams::OutputStream> {
    let writing = file.writing.borrow();
    let place = writing.as_ref().filter(|place| place.at.get() != at)?;
    let host = place.host.upgrade()?;
    let of = Source {
        file: file.clone(),
        at: place.at.clone(),
    };
    Some(output_at(host, Kind::File, place.ended.clone(), Some(of), None))
}

/// Which of stdin, stdout and stderr the guest has dropped a handle of.
struct Dropped([Cell<bool>; 3]);

// A component instance has one thread.
unsafe impl Sync for Dropped {}

static DROPPED: Dropped = Dropped([Cell::new(false), Cell::new(false), Cell::new(false)]);

impl Drop for Input {
    fn drop(&mut self) {
        if self.kind == Kind::Stdin {
            DROPPED.0[0].set(true);
        }
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        match self.kind {
            Kind::Stdout => DROPPED.0[1].set(true),
            Kind::Stderr => DROPPED.0[2].set(true),
            _ => {}
        }
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
    (kind, of): (Kind, Option<&Source>),
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
    if is_closed_by_drop(kind, of) {
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
            LATEST
                .0
                .set(super::wit::wasi::filesystem::types::filesystem_error_code(&error).map(|code| code as u8));
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
    fn what(&self) -> (Kind, Option<&Source>) {
        (self.kind, self.of.as_ref())
    }

    /// The stream has gone on.
    fn advance(&self, by: u64) {
        if let Some(source) = &self.of {
            source.advance(by);
        }
    }

    /// Reads, or waits and reads.
    fn take(
        &self,
        call: Call,
        length: u64,
        give: fn(&hosts::streams::InputStream, u64) -> Result<Vec<u8>, hosts::streams::StreamError>,
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

    /// Whether it gives nothing yet, when asked without waiting.
    fn gives_nothing_yet(&self, length: u64) -> bool {
        length > 0 && !self.ended.get() && self.gate.is_new() && freedom("reads give nothing before the second call")
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
        if length == 0 {
            if self.ended.get() && call.is("a skip of 0 bytes after the end is ok") {
                return Ok(0);
            }
            if !self.ended.get() && call.is("a skip of 0 bytes is closed") {
                return Err(StreamError::Closed);
            }
            if !self.ended.get() && call.is("a skip of 0 bytes takes one") {
                hosts::streams::InputStream::skip(&self.host, 1).ok();
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

impl guests::streams::GuestInputStream for Input {
    fn read(&self, length: u64) -> Result<Vec<u8>, StreamError> {
        if self.gives_nothing_yet(length) {
            return Ok(Vec::new());
        }
        if self.kind == Kind::Body && !self.asked.replace(true) && freedom("bytes of a body come a call later") {
            return Ok(Vec::new());
        }
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
        if self.gives_nothing_yet(length) {
            return Ok(0);
        }
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

/// A pollable that is never ready.
fn never() -> hosts::poll::Pollable {
    super::wit::wasi::clocks::monotonic_clock::subscribe_duration(u64::MAX)
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

/// A permit that is longer than hosts give.
const MUCH: u64 = 1 << 20;

impl Output {
    fn what(&self) -> (Kind, Option<&Source>) {
        (self.kind, self.of.as_ref())
    }

    /// Writes where a fault has a stream of a file write.
    fn misplaced(&self, call: Call, bytes: &[u8]) -> bool {
        let Some(source) = &self.of else {
            return false;
        };
        let length = bytes.len() as u64;
        if let Some(end) = self.end.get() {
            let size = source.file.size();
            self.end.set(Some(end.max(size) + length));
            if size < end && length > 0 && call.is("appends where the end was before the file was cut") {
                return source.file.write(bytes, end).is_ok();
            }
            return false;
        }
        let at = source.at.get();
        if let Some((earlier, before)) = self.last.take() {
            if before != at && length > 0 && !self.ended.get() && earlier.is("the stream stays where it was") {
                source.at.set(before);
                self.is_misplaced.set(true);
            }
        }
        let at = source.at.get();
        self.last.set(Some((call, at)));
        source.advance(length);
        let size = source.file.size();
        if length > 0 && size > at + length && call.is("the file ends after what was written") {
            source.file.write(bytes, at).ok();
            source.file.set_size(at + length).ok();
            self.is_misplaced.set(true);
            return true;
        }
        self.is_misplaced.get() && source.file.write(bytes, at).is_ok()
    }

    /// Whether a write of no bytes is taken for the end.
    fn ends_by(&self, call: Call, length: u64) -> bool {
        if length == 0 && !self.ended.get() && call.is("a write of no bytes closes the stream") {
            self.ended.set(true);
        }
        false
    }

    /// Writes what a fault has held.
    fn release(&self) -> Result<(), hosts::streams::StreamError> {
        match self.held.take() {
            held if held.is_empty() => Ok(()),
            held => write_all(&self.host, &held),
        }
    }

    /// What is written of these bytes by a function that has a fault.
    fn faulty(&self, call: Call, bytes: &[u8]) -> Option<Vec<u8>> {
        if bytes.is_empty() {
            return None;
        }
        if self.kind == Kind::Body && passes_block(&self.passed, bytes.len()) && call.is("a byte is lost at 64 KiB") {
            return Some(bytes[1..].to_vec());
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
        if let Err(error) = core::str::from_utf8(bytes) {
            if call.is("bytes that are not UTF-8 are replaced") {
                return Some(String::from_utf8_lossy(bytes).into_owned().into_bytes());
            }
            if call.is("the bytes end before what is not UTF-8") {
                return Some(bytes[..error.valid_up_to()].to_vec());
            }
        }
        if let Some(at) = bytes
            .iter()
            .position(|byte| *byte == 0)
            .filter(|_| bytes.iter().any(|byte| *byte != 0))
        {
            if call.is("the bytes end at NUL") {
                return Some(bytes[..at].to_vec());
            }
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

    /// Whether it takes nothing yet.
    fn is_shut(&self) -> bool {
        self.gate.0.flushing.replace(false) && freedom("flushes are finished a call later")
            || self.gate.is_new() && freedom("permits are given at the second call")
    }

    /// Whether a write may be longer than the host's permit.
    fn takes_much(&self) -> bool {
        self.kind == Kind::File && freedom("files take a mebibyte at once")
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
        self.permit.set(if self.takes_much() { 0 } else { permit - length });
        self.gate.has_moved();
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
                return write_some(&self.host, &contents);
            }
            if let Some(bytes) = self.faulty(call, &contents) {
                return write_some(&self.host, &bytes);
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
                return Err(hosts::streams::StreamError::Closed);
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
        self.gate.0.flushing.set(true);
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
    fn subscribe(&self) -> guests::poll::Pollable {
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
                return write_some(&self.host, &vec![0; length as usize]);
            }
            if let Some(bytes) = self.faulty(call, &vec![0; length as usize]) {
                return write_some(&self.host, &bytes);
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
                return Err(hosts::streams::StreamError::Closed);
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
    fn splice(&self, from: guests::streams::InputStreamBorrow<'_>, length: u64) -> Result<u64, StreamError> {
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
        if self.ended.get()
            && !from.ended.get()
            && length > 0
            && call.is("the source loses bytes though the target is closed")
        {
            from.host.blocking_skip(length.min(4096)).ok();
        }
        if from.ended.get() && !self.ended.get() {
            if call.is("the target is closed with the source") {
                self.ended.set(true);
            }
            if call.is("0 in place of the source's end") {
                return Ok(0);
            }
            return Err(StreamError::Closed);
        }
        let moved = on(&self.ended, call, self.what(), 0, || {
            if length > 1 && call.is("all is moved, whatever was asked for") {
                return splice(&self.host, &from.host, 1 << 20).map(|moved| moved.min(length));
            }
            if length == 0 && call.is("a length of 0 moves a byte") {
                return self.host.blocking_splice(&from.host, 1).map(|_| 0);
            }
            if length > u64::from(u32::MAX) && (length as u32) < 4096 && call.is("the length is taken modulo 2^32") {
                return splice(&self.host, &from.host, u64::from(length as u32));
            }
            if length > 1 && call.is("half of what is read is written") {
                let bytes = from.host.blocking_read(length.min(4096))?;
                let half = &bytes[..bytes.len().div_ceil(2)];
                return write_all(&self.host, half).map(|_| half.len() as u64);
            }
            if let Some(source) = from.of.as_ref().filter(|_| length > 0) {
                let (bytes, _) = source.file.read(length.min(4096), source.at.get()).unwrap_or_default();
                if !bytes.is_empty() && call.is("the source stays where it was") {
                    return write_all(&self.host, &bytes).map(|_| bytes.len() as u64);
                }
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
            if !call.is("the target is closed with the source") {
                self.ended.set(false);
            }
            from.ended.set(true);
        }
        let moved = moved?;
        if self.takes_much() {
            self.permit.set(0);
        }
        if moved > 0 {
            self.gate.has_moved();
            from.gate.has_moved();
        }
        from.advance(moved);
        if let Some(source) = &self.of {
            if moved > 0 {
                self.last.set(Some((call, source.at.get())));
            }
            source.advance(moved);
        }
        if moved > 0 && moved < length && call.is("says what was asked for where less is there") {
            return Ok(length);
        }
        Ok(call.number("the count", moved))
    }
}
