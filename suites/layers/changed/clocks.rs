use super::change::{freedom, Call};
use super::io_polls::{pollable, timer};
use super::io_streams::Kind;
use super::wit::exports::wasi::clocks as guests;
use super::wit::exports::wasi::clocks::wall_clock::Datetime;
use super::wit::exports::wasi::io::poll;
use super::wit::wasi::clocks as hosts;
use super::Layer;
use core::sync::atomic::{AtomicU64, Ordering};
use guest::*;

const SECOND: u64 = 1_000_000_000;
const MILLISECOND: u64 = 1_000_000;
/// As a busy machine is.
const LATE: u64 = 40 * MILLISECOND;

/// The tick of a clock that is coarser than the host's.
fn tick() -> Option<u64> {
    if freedom("the clocks tick each millisecond") {
        return Some(MILLISECOND);
    }
    freedom("the clocks tick each 15 milliseconds").then_some(15 * MILLISECOND)
}

/// What a clock says that comes to its last value again and again.
static STANDING: AtomicU64 = AtomicU64::new(0);

/// What the host's clock said when it was first asked, where another start is made of it.
static FIRST: AtomicU64 = AtomicU64::new(0);

/// What the clock says when it is first asked, and what the host's said then.
fn start() -> (u64, u64) {
    let start = if freedom("the monotonic clock starts at 0") {
        0
    } else if freedom("the monotonic clock starts at 2^63") {
        1 << 63
    } else {
        return (0, 0);
    };
    if FIRST.load(Ordering::Relaxed) == 0 {
        FIRST.store(hosts::monotonic_clock::now().max(1), Ordering::Relaxed);
    }
    (start, FIRST.load(Ordering::Relaxed))
}

fn now() -> u64 {
    let (start, first) = start();
    let now = hosts::monotonic_clock::now() - first + start;
    match tick() {
        Some(tick) => now / tick * tick,
        None => now,
    }
}

/// The instant of the host's clock from which on a clock with this tick has come to an instant.
fn with_tick(when: u64) -> u64 {
    let (start, first) = start();
    let when = when.saturating_sub(start).saturating_add(first);
    match tick() {
        Some(tick) => when.div_ceil(tick).saturating_mul(tick),
        None => when,
    }
}

/// After all, but not before: a host's pollable for an instant that may lie behind.
fn at(when: u64) -> hosts::monotonic_clock::Pollable {
    hosts::monotonic_clock::subscribe_instant(when)
}

impl guests::monotonic_clock::Guest for Layer {
    fn now() -> u64 {
        let call = Call("monotonic-clock#now");
        let now = now();
        if call.is("counts microseconds") {
            return now / 1000;
        }
        if call.is("counts tens of nanoseconds") {
            return now / 10;
        }
        if call.is("runs at twice the speed") {
            return now * 2;
        }
        if call.is("stands still") {
            let first = STANDING.load(Ordering::Relaxed);
            if first != 0 {
                return first;
            }
            STANDING.store(now, Ordering::Relaxed);
        }
        if call.is("runs at half the speed") {
            return now / 2;
        }
        if call.is("has 32 bits") {
            return now & u64::from(u32::MAX);
        }
        if call.is("goes back") {
            return u64::MAX / 2 - now;
        }
        if call.is("goes back now and then") {
            let calls = STANDING.fetch_add(1, Ordering::Relaxed);
            return if calls % 4 == 3 { now - 50 * MILLISECOND } else { now };
        }
        now
    }
    fn resolution() -> u64 {
        let call = Call("monotonic-clock#resolution");
        if let Some(tick) = tick() {
            return tick;
        }
        if call.is("is 0") {
            return 0;
        }
        if call.is("is a day") {
            return 86_400 * SECOND;
        }
        if call.is("changes") {
            return STANDING.fetch_add(1, Ordering::Relaxed) + 1;
        }
        hosts::monotonic_clock::resolution()
    }
    fn subscribe_instant(when: u64) -> poll::Pollable {
        let call = Call("monotonic-clock#subscribe-instant");
        let when = with_tick(when);
        let now = hosts::monotonic_clock::now();
        let left = when.saturating_sub(now);
        if left > 0 {
            if freedom("instants and durations are over late") {
                return clock(at(when.saturating_add(LATE)));
            }
            if call.is("is ready at once") {
                return clock(at(0));
            }
            if call.is("is ready after half the time") {
                return clock(at(now + left / 2));
            }
            if call.is("is ready a millisecond early") {
                return clock(at(when - left.min(MILLISECOND)));
            }
            if call.is("is ready a microsecond early") {
                return clock(at(when - left.min(1000)));
            }
            if call.is("never comes") {
                return clock(at(u64::MAX));
            }
            if left > u64::MAX / 4 && call.is("a time far off has come") {
                return clock(at(0));
            }
        } else if call.is("of the past never comes") {
            return clock(at(u64::MAX));
        }
        if call.is("takes the instant for a duration") {
            return clock(hosts::monotonic_clock::subscribe_duration(when));
        }
        clock(at(when))
    }
    fn subscribe_duration(when: u64) -> poll::Pollable {
        let call = Call("monotonic-clock#subscribe-duration");
        if tick().is_some() {
            // The timer is as fine as before: less may have gone by than the clock's tick.
            return clock(hosts::monotonic_clock::subscribe_duration(when));
        }
        let subscribe = hosts::monotonic_clock::subscribe_duration;
        if when > 0 {
            if freedom("instants and durations are over late") {
                return clock(subscribe(when.saturating_add(LATE)));
            }
            if call.is("is ready at once") {
                return clock(subscribe(0));
            }
            if call.is("is ready after half the time") {
                return clock(subscribe(when / 2));
            }
            if call.is("is ready a millisecond early") {
                return clock(subscribe(when.saturating_sub(MILLISECOND)));
            }
            if call.is("is ready a microsecond early") {
                return clock(subscribe(when.saturating_sub(1000)));
            }
            if call.is("never comes") {
                return clock(subscribe(u64::MAX));
            }
            if when > u64::MAX / 4 && call.is("a time far off has come") {
                return clock(subscribe(0));
            }
            if when % MILLISECOND > 0 && call.is("is counted in milliseconds") {
                return clock(subscribe(when - when % MILLISECOND));
            }
            if when > SECOND && call.is("is counted modulo a second") {
                return clock(subscribe(when % SECOND));
            }
            if when > u64::from(u32::MAX) && call.is("is counted modulo 2^32") {
                return clock(subscribe(when & u64::from(u32::MAX)));
            }
            if call.is("is taken for an instant") {
                return clock(at(when));
            }
        } else if call.is("of 0 never comes") {
            return clock(subscribe(u64::MAX));
        }
        timer(subscribe(when), when)
    }
    fn subscribe(when: u64, absolute: bool) -> poll::Pollable {
        clock(if absolute {
            at(when)
        } else {
            hosts::monotonic_clock::subscribe_duration(when)
        })
    }
}

fn clock(host: hosts::monotonic_clock::Pollable) -> poll::Pollable {
    pollable(host, Kind::Clock)
}

impl guests::wall_clock::Guest for Layer {
    fn now() -> Datetime {
        let call = Call("wall-clock#now");
        let hosts::wall_clock::Datetime {
            seconds,
            mut nanoseconds,
        } = hosts::wall_clock::now();
        if let Some(tick) = tick() {
            nanoseconds -= nanoseconds % tick as u32;
        }
        if freedom("the wall clock is set back once") && STANDING.fetch_add(1, Ordering::Relaxed) > 0 {
            return Datetime {
                seconds: seconds - 60,
                nanoseconds,
            };
        }
        if call.is("the seconds are milliseconds") {
            return Datetime {
                seconds: seconds * 1000,
                nanoseconds,
            };
        }
        if call.is("the nanoseconds come to a second") {
            return Datetime {
                seconds: seconds - 1,
                nanoseconds: nanoseconds + 1_000_000_000,
            };
        }
        if call.is("an hour late") {
            return Datetime {
                seconds: seconds - 3600,
                nanoseconds,
            };
        }
        if call.is("counts from 1601") {
            return Datetime {
                seconds: seconds + 11_644_473_600,
                nanoseconds,
            };
        }
        if call.is("the nanoseconds are microseconds") {
            return Datetime {
                seconds,
                nanoseconds: nanoseconds / 1000,
            };
        }
        if call.is("the nanoseconds are those of another moment") {
            return Datetime {
                seconds,
                nanoseconds: (nanoseconds + 500_000_000) % 1_000_000_000,
            };
        }
        if call.is("counts whole seconds") {
            return Datetime {
                seconds,
                nanoseconds: 0,
            };
        }
        if call.is("stands still") {
            return Datetime {
                seconds: seconds / 100_000 * 100_000,
                nanoseconds: 0,
            };
        }
        Datetime { seconds, nanoseconds }
    }
    fn resolution() -> Datetime {
        let call = Call("wall-clock#resolution");
        if let Some(tick) = tick() {
            return Datetime {
                seconds: 0,
                nanoseconds: tick as u32,
            };
        }
        if call.is("is 0") {
            return Datetime {
                seconds: 0,
                nanoseconds: 0,
            };
        }
        if call.is("the nanoseconds come to a second") {
            return Datetime {
                seconds: 0,
                nanoseconds: 1_000_000_000,
            };
        }
        if call.is("changes") {
            return Datetime {
                seconds: 0,
                nanoseconds: STANDING.fetch_add(1, Ordering::Relaxed) as u32 + 1,
            };
        }
        let hosts::wall_clock::Datetime { seconds, nanoseconds } = hosts::wall_clock::resolution();
        Datetime { seconds, nanoseconds }
    }
}

/// The host's zone may be any: here it is UTC.
impl guests::timezone::Guest for Layer {
    fn display(when: Datetime) -> guests::timezone::TimezoneDisplay {
        let call = Call("timezone#display");
        let (mut offset, mut name, mut summer) = (0, "UTC", false);
        if call.is("UTC has an offset") {
            offset = 3600;
        } else if call.is("UTC has daylight saving time") {
            summer = true;
        } else if call.is("the offset is a day") {
            (offset, name) = (86_400, "X");
        } else if call.is("the offset is in milliseconds") {
            (offset, name) = (-3_600_000, "X");
        } else if call.is("the name is empty") {
            name = "";
        } else if when.seconds > 1_000_000_000 && call.is("the offset is another than of utc-offset") {
            (offset, name) = (3600, "X");
        }
        guests::timezone::TimezoneDisplay {
            utc_offset: offset,
            name: name.to_string(),
            in_daylight_saving_time: summer,
        }
    }
    fn utc_offset(_: Datetime) -> i32 {
        let call = Call("timezone#utc-offset");
        if call.is("is an hour") {
            return 3600;
        }
        0
    }
}
