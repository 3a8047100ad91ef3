//! Times of files, as they are given and set.
use super::change::{freedom, Call};
use super::filesystem_descriptors::{kind_at, Descriptor};
use super::filesystem_freedoms::set_by_other_clock;
use super::filesystem_values::{follow, followed};
use super::wit::exports::wasi::clocks::wall_clock::Datetime;
use super::wit::exports::wasi::filesystem::types::{self as guests, ErrorCode, NewTimestamp};
use super::wit::wasi::filesystem::types as hosts;
use guest::*;

impl Descriptor {
    pub fn set_own_times(&self, access: NewTimestamp, modification: NewTimestamp) -> Result<(), ErrorCode> {
        let call = Call("descriptor.set-times");
        if freedom("times of files cannot be set") {
            return Err(ErrorCode::Unsupported);
        }
        let (access, modification) = call.times(access, modification);
        if matches!(self.host.get_type(), Ok(hosts::DescriptorType::Directory)) && call.is("those of a directory stay")
        {
            return Ok(());
        }
        if !self.is_to_write() && call.is("those of what was opened to read stay") {
            return Ok(());
        }
        call.effect(|| self.host.set_times(access, modification))
    }

    pub fn set_times_of(
        &self,
        flags: guests::PathFlags,
        path: String,
        access: NewTimestamp,
        modification: NewTimestamp,
    ) -> Result<(), ErrorCode> {
        let call = Call("descriptor.set-times-at");
        if self.host.stat_at(follow(flags), &path).is_ok() && freedom("times of files cannot be set") {
            return Err(ErrorCode::Unsupported);
        }
        let (access, modification) = call.times(access, modification);
        let (flags, path) = (followed(call, flags), call.path(path));
        let base = self.base(call);
        if matches!(kind_at(base, &path), Some(hosts::DescriptorType::Directory))
            && call.is("those of a directory stay")
        {
            return Ok(());
        }
        call.effect(|| base.set_times_at(flags, &path, access, modification))
    }
}

impl Call {
    pub fn time(&self, what: &str, time: Option<hosts::Datetime>) -> Option<Datetime> {
        let hosts::Datetime {
            mut seconds,
            mut nanoseconds,
        } = time?;
        if self.has(what, "is none") {
            return None;
        }
        if self.has(what, "is in milliseconds") {
            seconds *= 1000;
        } else if nanoseconds > 0 && self.has(what, "lacks its nanoseconds") {
            nanoseconds = 0;
        } else if nanoseconds % 1000 > 0 && self.has(what, "has microseconds alone") {
            nanoseconds -= nanoseconds % 1000;
        } else if self.has(what, "is an hour late") {
            seconds += 3600;
        } else if self.has(what, "is 0") {
            (seconds, nanoseconds) = (0, 0);
        }
        Some(Datetime { seconds, nanoseconds })
    }

    /// The times to be set, and what a host makes of them.
    fn times(&self, access: NewTimestamp, modification: NewTimestamp) -> (hosts::NewTimestamp, hosts::NewTimestamp) {
        let (first, second) = (
            self.new_time("the time of access", access),
            self.new_time("the time of modification", modification),
        );
        if self.is("the times of access and modification are exchanged") {
            return (second, first);
        }
        (first, second)
    }

    fn new_time(&self, what: &str, time: NewTimestamp) -> hosts::NewTimestamp {
        let wrong = match time {
            NewTimestamp::NoChange => self
                .has(what, "is set although it is to stay")
                .then_some(NewTimestamp::Now),
            NewTimestamp::Now if self.has(what, "stays, in place of now") => Some(NewTimestamp::NoChange),
            NewTimestamp::Now => self
                .has(what, "is 0, in place of now")
                .then_some(NewTimestamp::Timestamp(Datetime {
                    seconds: 0,
                    nanoseconds: 0,
                })),
            NewTimestamp::Timestamp(_) if self.has(what, "stays") => Some(NewTimestamp::NoChange),
            NewTimestamp::Timestamp(_) if self.has(what, "is now, in place of a time") => Some(NewTimestamp::Now),
            NewTimestamp::Timestamp(Datetime { seconds, nanoseconds }) => {
                if nanoseconds > 0 && self.has(what, "is set without its nanoseconds") {
                    Some(NewTimestamp::Timestamp(Datetime {
                        seconds,
                        nanoseconds: 0,
                    }))
                } else if nanoseconds % 1000 > 0 && self.has(what, "is set in microseconds") {
                    let nanoseconds = nanoseconds / 1000 * 1000;
                    Some(NewTimestamp::Timestamp(Datetime { seconds, nanoseconds }))
                } else if self.has(what, "is set a second late") {
                    let seconds = seconds.saturating_add(1);
                    Some(NewTimestamp::Timestamp(Datetime { seconds, nanoseconds }))
                } else {
                    None
                }
            }
        };
        host_time(set_by_other_clock(wrong.unwrap_or(time)))
    }
}

fn host_time(time: NewTimestamp) -> hosts::NewTimestamp {
    match time {
        NewTimestamp::NoChange => hosts::NewTimestamp::NoChange,
        NewTimestamp::Now => hosts::NewTimestamp::Now,
        NewTimestamp::Timestamp(Datetime { seconds, nanoseconds }) => {
            hosts::NewTimestamp::Timestamp(hosts::Datetime { seconds, nanoseconds })
        }
    }
}
