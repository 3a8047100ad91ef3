//! The ways of file systems that the text leaves to them: clocks, sizes, links, error codes.
use super::change::{freedom, Call};
use super::filesystem_descriptors::Descriptor;
use super::wit::exports::wasi::clocks::wall_clock::Datetime;
use super::wit::exports::wasi::filesystem::types::{self as guests, NewTimestamp};
use super::wit::wasi::clocks::wall_clock::now;
use super::wit::wasi::filesystem::types as hosts;

const HOUR: u64 = 3600;
const DAY: u64 = 24 * HOUR;

/// As a file system keeps it whose times are multiples of some seconds.
fn coarse(time: Datetime, seconds: u64) -> Datetime {
    Datetime {
        seconds: time.seconds / seconds * seconds,
        nanoseconds: 0,
    }
}

fn is_multiple(time: Datetime, seconds: u64) -> bool {
    time.nanoseconds == 0 && time.seconds % seconds == 0
}

/// Whether the file system's clock may have given this time.
fn is_recent(time: Datetime) -> bool {
    now().seconds.abs_diff(time.seconds) < DAY
}

fn other_time(time: &mut Option<Datetime>) {
    let Some(time) = time else {
        return;
    };
    if !is_multiple(*time, 2) && freedom("times of files are of two seconds") {
        *time = coarse(*time, 2);
    }
    if is_recent(*time) {
        if freedom("the clock of files is an hour late") {
            time.seconds -= HOUR;
        } else if freedom("the clock of files is an hour early") {
            time.seconds += HOUR;
        }
    }
}

/// What is set so that the same time comes back.
pub fn set_by_other_clock(time: NewTimestamp) -> NewTimestamp {
    match time {
        NewTimestamp::Timestamp(Datetime { seconds, nanoseconds }) if is_recent(Datetime { seconds, nanoseconds }) => {
            let seconds = if freedom("the clock of files is an hour late") {
                seconds + HOUR
            } else if freedom("the clock of files is an hour early") {
                seconds - HOUR
            } else {
                seconds
            };
            NewTimestamp::Timestamp(Datetime { seconds, nanoseconds })
        }
        time => time,
    }
}

/// Whether two descriptors are of file systems between which nothing is moved or linked.
pub fn are_apart(one: &Descriptor, other: &Descriptor) -> bool {
    one.device != other.device && freedom("preopens are on devices of their own")
}

impl Call {
    /// What file systems keep in other ways.
    pub fn other_stat(&self, stat: &mut guests::DescriptorStat) {
        if matches!(stat.type_, guests::DescriptorType::Directory) {
            if stat.link_count != 1 && freedom("directories have one link") {
                stat.link_count = 1;
            }
            if freedom("sizes of directories are 0") {
                stat.size = 0;
            } else if freedom("sizes of directories are huge") {
                stat.size = 1 << 63;
            }
        }
        if stat.data_access_timestamp.is_some() && freedom("times of access are none") {
            stat.data_access_timestamp = None;
        }
        if stat.status_change_timestamp.is_some() && freedom("times of status change are none") {
            stat.status_change_timestamp = None;
        }
        other_time(&mut stat.data_access_timestamp);
        other_time(&mut stat.data_modification_timestamp);
        other_time(&mut stat.status_change_timestamp);
        if let Some(time) = &mut stat.data_access_timestamp {
            if !is_multiple(*time, DAY) && freedom("times of access are of a day") {
                *time = coarse(*time, DAY);
            }
        }
    }
}

/// The greatest size of a file whose size has 32 bits.
pub const MOST: u64 = u32::MAX as u64;

/// For some errors POSIX has two codes.
pub fn other_code(code: hosts::ErrorCode, other: hosts::ErrorCode) -> hosts::ErrorCode {
    match freedom("errors have the other code that POSIX allows") {
        true => other,
        false => code,
    }
}

impl Descriptor {
    /// The code of an error of reading bytes, for which a directory that is open has two.
    pub fn of_directory(&self, code: hosts::ErrorCode) -> hosts::ErrorCode {
        if !matches!(self.host.get_type(), Ok(hosts::DescriptorType::Directory)) {
            return code;
        }
        match code {
            hosts::ErrorCode::IsDirectory => other_code(code, hosts::ErrorCode::BadDescriptor),
            hosts::ErrorCode::BadDescriptor => other_code(code, hosts::ErrorCode::IsDirectory),
            code => code,
        }
    }
}
