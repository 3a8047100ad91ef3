//! `wasi:io/poll`, and the pollables that the layer gives in place of the host's.
use super::change::{freedom, Call};
use super::io_streams::Kind;
use super::memory::Rc;
use super::wit::exports::wasi::io::poll as guests;
use super::wit::wasi::clocks::monotonic_clock::subscribe_duration;
use super::wit::wasi::io::poll as hosts;
use super::Layer;
use core::cell::{Cell, RefCell};
use guest::*;

/// What a host that learns late what a stream can do does not say at once. Whoever has seen the stream's pollable ready is told.
#[derive(Clone, Default)]
pub struct Gate(Rc<GateState>);

#[derive(Default)]
struct GateState {
    /// Whether it has been said since the last bytes that the stream has bytes, or takes some.
    known: Cell<bool>,
}

impl Gate {
    pub fn seen_ready(&self) {
        self.0.known.set(true);
    }
    /// Whether this is the first question since the last bytes.
    pub fn is_new(&self) -> bool {
        !self.0.known.replace(true)
    }
    pub fn has_moved(&self) {
        self.0.known.set(false);
    }
}

pub struct Pollable {
    host: RefCell<Rc<hosts::Pollable>>,
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
    fn host(&self) -> Rc<hosts::Pollable> {
        let host = self.host.borrow().clone();
        if let Some(duration) = self.duration.take() {
            let call = Call("monotonic-clock#subscribe-duration");
            if host.ready() && call.is("the time is counted from the first question") {
                let late = subscribe_duration(duration);
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

impl guests::Guest for Layer {
    type Pollable = Pollable;

    fn poll(of: Vec<guests::PollableBorrow<'_>>) -> Vec<u32> {
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
        let mut ready = hosts::poll(&list);
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

impl guests::GuestPollable for Pollable {
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

pub fn pollable(host: hosts::Pollable, kind: Kind) -> guests::Pollable {
    pollable_of(host, kind, None, None, &Gate::default())
}

/// One that waits for a duration.
pub fn timer(host: hosts::Pollable, duration: u64) -> guests::Pollable {
    pollable_of(host, Kind::Clock, None, Some(duration), &Gate::default())
}

pub fn pollable_of(
    host: hosts::Pollable,
    kind: Kind,
    of: Option<Rc<Cell<bool>>>,
    duration: Option<u64>,
    gate: &Gate,
) -> guests::Pollable {
    let at_first = host.ready();
    guests::Pollable::new(Pollable {
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

/// A pollable that is never ready.
pub fn never() -> hosts::Pollable {
    subscribe_duration(u64::MAX)
}

/// A pollable that is ready.
pub fn ready() -> hosts::Pollable {
    subscribe_duration(0)
}

/// The same, once it has been seen to be ready: some hosts need a moment for that.
pub fn ready_for_good() -> hosts::Pollable {
    let pollable = ready();
    pollable.block();
    pollable
}
