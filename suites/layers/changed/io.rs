//! `wasi:io/error` and `wasi:io/poll`, and what streams and pollables are of.
use super::change::{freedom, Call};
use super::wit::exports::wasi::io as guests;
use super::wit::wasi::io as hosts;
use super::Layer;
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

/// A pollable that is ready.
pub fn ready() -> hosts::poll::Pollable {
    super::wit::wasi::clocks::monotonic_clock::subscribe_duration(0)
}
