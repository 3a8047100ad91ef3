//! What functions of `wasi:filesystem` take and give: error codes, paths, flags, offsets, times, attributes.
use super::change::{freedom, Call};
use super::wit::exports::wasi::clocks::wall_clock::Datetime;
use super::wit::exports::wasi::filesystem::types::{self as guests, ErrorCode, NewTimestamp};
use super::wit::wasi::filesystem::types as hosts;
use guest::*;

// The cases of both sides are the same ones, in the same order.
fn same_code(code: hosts::ErrorCode) -> ErrorCode {
    unsafe { ErrorCode::_lift(code as u8) }
}

fn same_kind(kind: hosts::DescriptorType) -> guests::DescriptorType {
    unsafe { guests::DescriptorType::_lift(kind as u8) }
}

fn follow(flags: guests::PathFlags) -> hosts::PathFlags {
    hosts::PathFlags::from_bits_retain(flags.bits())
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

/// Two of a path's functions follow a link at its end or not; here it is wrong which.
pub fn followed(call: Call, flags: guests::PathFlags) -> hosts::PathFlags {
    if flags.bits() & guests::PathFlags::SYMLINK_FOLLOW.bits() != 0 {
        if call.is("links are never followed") {
            return hosts::PathFlags::empty();
        }
    } else if call.is("links are always followed") {
        return hosts::PathFlags::SYMLINK_FOLLOW;
    }
    follow(flags)
}

impl Call {
    pub fn code(&self, code: hosts::ErrorCode) -> ErrorCode {
        if self.has(code.name(), "comes as another code") {
            return match code {
                hosts::ErrorCode::Io => ErrorCode::Access,
                _ => ErrorCode::Io,
            };
        }
        same_code(code)
    }

    /// What does something and gives nothing.
    pub fn effect(&self, act: impl FnOnce() -> Result<(), hosts::ErrorCode>) -> Result<(), ErrorCode> {
        if self.is("ok without an effect") {
            return Ok(());
        }
        match act() {
            Ok(()) if self.is("the effect with an error") => Err(ErrorCode::Io),
            Ok(()) => Ok(()),
            Err(_) if self.is("an error is ok") => Ok(()),
            Err(code) => Err(self.code(code)),
        }
    }

    /// A path as a host takes it that goes by its letters alone.
    pub fn path(&self, path: String) -> String {
        if path.starts_with('/') && path.len() > 1 && self.is("an absolute path is one below the directory") {
            return path.trim_start_matches('/').to_string();
        }
        if path.contains("..") && self.is("dots are resolved by letters") {
            let mut parts: Vec<&str> = Vec::new();
            for part in path.split('/') {
                if part == ".." {
                    parts.pop();
                } else {
                    parts.push(part);
                }
            }
            let resolved = parts.join("/");
            return if resolved.is_empty() { ".".to_string() } else { resolved };
        }
        if path.is_empty() && self.is("an empty path is the directory") {
            return ".".to_string();
        }
        if path.len() > 1 && path.ends_with('/') && self.is("a slash at the end is dropped") {
            return path.trim_end_matches('/').to_string();
        }
        if path.contains('\0') && self.is("a path ends at NUL") {
            return path.split('\0').next().unwrap_or_default().to_string();
        }
        if path.contains('\\') && self.is("a backslash is a slash") {
            return path.replace('\\', "/");
        }
        path
    }

    fn time(&self, what: &str, time: Option<hosts::Datetime>) -> Option<Datetime> {
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

    pub fn kind(&self, kind: hosts::DescriptorType) -> guests::DescriptorType {
        let name = match kind {
            hosts::DescriptorType::Directory => "directory",
            hosts::DescriptorType::SymbolicLink => "symbolic-link",
            hosts::DescriptorType::RegularFile => "regular-file",
            hosts::DescriptorType::Fifo => "fifo",
            _ => "another type",
        };
        if self.has(name, "comes as another type") {
            return match kind {
                hosts::DescriptorType::RegularFile => guests::DescriptorType::Directory,
                _ => guests::DescriptorType::RegularFile,
            };
        }
        if self.has(name, "comes as unknown") {
            return guests::DescriptorType::Unknown;
        }
        same_kind(kind)
    }

    pub fn stat(&self, stat: hosts::DescriptorStat) -> guests::DescriptorStat {
        let times = !freedom("times of files are none");
        let mut stat = guests::DescriptorStat {
            type_: self.kind(stat.type_),
            link_count: self.number("the link count", stat.link_count),
            size: self.number("the size", stat.size),
            data_access_timestamp: self
                .time("the time of access", stat.data_access_timestamp)
                .filter(|_| times),
            data_modification_timestamp: self
                .time("the time of modification", stat.data_modification_timestamp)
                .filter(|_| times),
            status_change_timestamp: self
                .time("the time of status change", stat.status_change_timestamp)
                .filter(|_| times),
        };
        if self.is("the times of access and modification are exchanged") {
            core::mem::swap(&mut stat.data_access_timestamp, &mut stat.data_modification_timestamp);
        }
        if self.is("the time of status change is that of modification") {
            stat.status_change_timestamp = stat.data_modification_timestamp;
        }
        stat
    }

    pub fn hash(&self, hash: hosts::MetadataHashValue) -> guests::MetadataHashValue {
        if freedom("metadata hashes are constant") {
            return guests::MetadataHashValue { lower: 1, upper: 2 };
        }
        if freedom("metadata hashes change") {
            static CALLS: core::sync::atomic::AtomicU64 = core::sync::atomic::AtomicU64::new(0);
            let lower = CALLS.fetch_add(1, core::sync::atomic::Ordering::Relaxed);
            return guests::MetadataHashValue { lower, upper: 2 };
        }
        guests::MetadataHashValue {
            lower: hash.lower,
            upper: hash.upper,
        }
    }

    /// The times to be set, and what a host makes of them.
    pub fn times(
        &self,
        access: NewTimestamp,
        modification: NewTimestamp,
    ) -> (hosts::NewTimestamp, hosts::NewTimestamp) {
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
        host_time(wrong.unwrap_or(time))
    }
}

/// In the order of their bits.
pub const DESCRIPTOR_FLAGS: [&str; 6] = [
    "read",
    "write",
    "file-integrity-sync",
    "data-integrity-sync",
    "requested-write-sync",
    "mutate-directory",
];
pub const OPEN_FLAGS: [&str; 4] = ["create", "directory", "exclusive", "truncate"];

/// Flags that the guest gives, and what a host takes them for.
pub fn taken(call: Call, mut flags: u8, names: &[&str]) -> u8 {
    for (bit, name) in names.iter().enumerate() {
        if flags & 1 << bit != 0 {
            if call.has(name, "is ignored") {
                flags &= !(1 << bit);
            }
        } else if call.has(name, "is always set") {
            flags |= 1 << bit;
        }
    }
    flags
}

/// A place in a file, and what a host takes it for.
pub fn place(call: Call, offset: u64) -> u64 {
    if offset > 0 && call.is("the offset is ignored") {
        return 0;
    }
    if offset < u64::MAX && call.is("the offset is one more") {
        return offset + 1;
    }
    if offset > u64::from(u32::MAX) && call.is("the offset is taken modulo 2^32") {
        return offset & u64::from(u32::MAX);
    }
    offset
}
