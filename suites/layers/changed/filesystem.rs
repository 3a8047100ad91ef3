use super::change::{freedom, Call};
use super::io::{input, output, short, Error, Kind};
use super::wit::exports::wasi::clocks::wall_clock::Datetime;
use super::wit::exports::wasi::filesystem::types::{ErrorCode, NewTimestamp};
use super::wit::exports::wasi::filesystem::{preopens, types as guests};
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::wasi::filesystem::{preopens as host_preopens, types as hosts};
use super::Layer;
use core::cell::{Cell, RefCell};
use guest::*;

pub struct Descriptor {
    host: hosts::Descriptor,
    /// The number of the preopen that it is of.
    device: usize,
    /// Whether the last read was interrupted.
    interrupted: Cell<bool>,
}

fn descriptor(host: hosts::Descriptor, device: usize) -> guests::Descriptor {
    guests::Descriptor::new(Descriptor {
        host,
        device,
        interrupted: Cell::new(false),
    })
}

type Entry = Result<hosts::DirectoryEntry, hosts::ErrorCode>;

pub struct Entries {
    host: hosts::DirectoryEntryStream,
    given: Cell<u64>,
    /// Read ahead.
    next: RefCell<Option<guests::DirectoryEntry>>,
    /// What there was when the reading began, the last first.
    kept: RefCell<Option<Vec<Entry>>>,
}

pub fn directories() -> Vec<(guests::Descriptor, String)> {
    let call = Call("preopens#get-directories");
    let mut all = host_preopens::get_directories();
    if all.len() > 1 && freedom("preopens come in another order") {
        all.reverse();
    }
    if !all.is_empty() && call.is("the last is missing") {
        all.pop();
    }
    if all.len() > 1 && call.is("names are exchanged") {
        let first = all[0].1.clone();
        all[0].1 = core::mem::replace(&mut all[1].1, first);
    }
    if (1..all.len()).any(|index| all[..index].iter().any(|(_, name)| *name == all[index].1))
        && call.is("a name comes once")
    {
        let mut names: Vec<String> = Vec::new();
        all.retain(|(_, name)| {
            let known = names.contains(name);
            names.push(name.clone());
            !known
        });
    }
    all.into_iter()
        .enumerate()
        .map(|(device, (host, name))| (descriptor(host, device), call.text("a name", name)))
        .collect()
}

impl preopens::Guest for Layer {
    fn get_directories() -> Vec<(guests::Descriptor, String)> {
        directories()
    }
    fn initial_cwd() -> Option<String> {
        None
    }
}

impl guests::Guest for Layer {
    type Descriptor = Descriptor;
    type DirectoryEntryStream = Entries;

    fn filesystem_error_code(error: guests::ErrorBorrow<'_>) -> Option<ErrorCode> {
        let call = Call("types#filesystem-error-code");
        match error.get::<Error>() {
            Error::Host(error) => match hosts::filesystem_error_code(error) {
                Some(_) if call.is("none for some") => None,
                Some(code) => Some(call.code(code)),
                None => call.is("some for none").then_some(ErrorCode::Io),
            },
            Error::Made => None,
        }
    }
    fn drop_descriptor(_: u32) {}
}

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
fn followed(call: Call, flags: guests::PathFlags) -> hosts::PathFlags {
    if flags.bits() & guests::PathFlags::SYMLINK_FOLLOW.bits() != 0 {
        if call.is("links are never followed") {
            return hosts::PathFlags::empty();
        }
    } else if call.is("links are always followed") {
        return hosts::PathFlags::SYMLINK_FOLLOW;
    }
    follow(flags)
}

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
    super::wit::wasi::clocks::wall_clock::now()
        .seconds
        .abs_diff(time.seconds)
        < DAY
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
fn set_by_other_clock(time: NewTimestamp) -> NewTimestamp {
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
fn are_apart(one: &Descriptor, other: &Descriptor) -> bool {
    one.device != other.device && freedom("preopens are on devices of their own")
}

impl Call {
    fn code(&self, code: hosts::ErrorCode) -> ErrorCode {
        if self.has(code.name(), "comes as another code") {
            return match code {
                hosts::ErrorCode::Io => ErrorCode::Access,
                _ => ErrorCode::Io,
            };
        }
        same_code(code)
    }

    /// What does something and gives nothing.
    fn effect(&self, act: impl FnOnce() -> Result<(), hosts::ErrorCode>) -> Result<(), ErrorCode> {
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
    fn path(&self, path: String) -> String {
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

    fn kind(&self, kind: hosts::DescriptorType) -> guests::DescriptorType {
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

    fn stat(&self, stat: hosts::DescriptorStat) -> guests::DescriptorStat {
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
        self.other_stat(&mut stat);
        if self.is("the times of access and modification are exchanged") {
            core::mem::swap(&mut stat.data_access_timestamp, &mut stat.data_modification_timestamp);
        }
        if self.is("the time of status change is that of modification") {
            stat.status_change_timestamp = stat.data_modification_timestamp;
        }
        stat
    }

    /// What file systems keep in other ways.
    fn other_stat(&self, stat: &mut guests::DescriptorStat) {
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

    fn hash(&self, hash: hosts::MetadataHashValue) -> guests::MetadataHashValue {
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

/// In the order of their bits.
const DESCRIPTOR_FLAGS: [&str; 6] = [
    "read",
    "write",
    "file-integrity-sync",
    "data-integrity-sync",
    "requested-write-sync",
    "mutate-directory",
];
const OPEN_FLAGS: [&str; 4] = ["create", "directory", "exclusive", "truncate"];

/// Flags that the guest gives, and what a host takes them for.
fn taken(call: Call, mut flags: u8, names: &[&str]) -> u8 {
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
fn place(call: Call, offset: u64) -> u64 {
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

impl guests::GuestDescriptor for Descriptor {
    fn read_via_stream(&self, offset: u64) -> Result<InputStream, ErrorCode> {
        let call = Call("descriptor.read-via-stream");
        match self.host.read_via_stream(place(call, offset)) {
            Ok(host) => Ok(input(host, Kind::File, call.is("the stream is at its end"))),
            Err(code) => Err(call.code(self.of_directory(code))),
        }
    }
    fn write_via_stream(&self, offset: u64) -> Result<OutputStream, ErrorCode> {
        let call = Call("descriptor.write-via-stream");
        if offset > MOST && freedom("files are smaller than 4 GiB") {
            return Err(ErrorCode::FileTooLarge);
        }
        if call.is("the file is cut first") {
            self.host.set_size(0).ok();
        }
        let host = if call.is("the stream appends") {
            self.host.append_via_stream()
        } else {
            self.host.write_via_stream(place(call, offset))
        };
        Ok(output(host.map_err(|code| call.code(code))?, Kind::File))
    }
    fn append_via_stream(&self) -> Result<OutputStream, ErrorCode> {
        let call = Call("descriptor.append-via-stream");
        let host = if call.is("the stream starts at 0") {
            self.host.write_via_stream(0)
        } else if call.is("the stream starts at the end that was") {
            let size = self.host.stat().map(|stat| stat.size).unwrap_or_default();
            self.host.write_via_stream(size)
        } else {
            self.host.append_via_stream()
        };
        Ok(output(host.map_err(|code| call.code(code))?, Kind::File))
    }
    fn advise(&self, offset: u64, length: u64, advice: guests::Advice) -> Result<(), ErrorCode> {
        let call = Call("descriptor.advise");
        if freedom("advise is unsupported") {
            return Err(ErrorCode::Unsupported);
        }
        match self
            .host
            .advise(offset, length, unsafe { hosts::Advice::_lift(advice as u8) })
        {
            Ok(()) if call.is("fails with invalid") => Err(ErrorCode::Invalid),
            Ok(()) if call.is("the file is cut") => {
                self.host.set_size(0).ok();
                Ok(())
            }
            Ok(()) => Ok(()),
            Err(_) if call.is("an error is ok") => Ok(()),
            Err(code) => Err(call.code(code)),
        }
    }
    fn sync_data(&self) -> Result<(), ErrorCode> {
        let call = Call("descriptor.sync-data");
        call.effect(|| self.host.sync_data())
    }
    fn get_flags(&self) -> Result<guests::DescriptorFlags, ErrorCode> {
        let call = Call("descriptor.get-flags");
        let mut flags = self.host.get_flags().map_err(|code| call.code(code))?.bits();
        for (bit, name) in DESCRIPTOR_FLAGS.iter().enumerate() {
            if flags & 1 << bit != 0 {
                if call.has(name, "is missing") {
                    flags &= !(1 << bit);
                }
            } else if call.has(name, "is there though it was not asked for") {
                flags |= 1 << bit;
            }
        }
        Ok(guests::DescriptorFlags::from_bits_retain(flags))
    }
    fn get_type(&self) -> Result<guests::DescriptorType, ErrorCode> {
        let call = Call("descriptor.get-type");
        self.host
            .get_type()
            .map(|kind| call.kind(kind))
            .map_err(|code| call.code(code))
    }
    fn set_size(&self, size: u64) -> Result<(), ErrorCode> {
        let call = Call("descriptor.set-size");
        let before = self.host.stat().map(|stat| stat.size).unwrap_or_default();
        if size > MOST && freedom("files are smaller than 4 GiB") {
            return Err(ErrorCode::FileTooLarge);
        }
        call.effect(|| {
            if size > before && call.is("does not grow a file") {
                return Ok(());
            }
            if size < before && call.is("does not cut a file") {
                return Ok(());
            }
            if size > before && call.is("fills with spaces") {
                let bytes = vec![b' '; (size - before).min(1 << 16) as usize];
                return self.host.write(&bytes, before).map(|_| ());
            }
            let set = self.host.set_size(call.number("the size that is set", size));
            set.map_err(|code| match code {
                hosts::ErrorCode::Invalid => other_code(code, hosts::ErrorCode::BadDescriptor),
                hosts::ErrorCode::BadDescriptor => other_code(code, hosts::ErrorCode::Invalid),
                code => code,
            })
        })
    }
    fn set_times(&self, access: NewTimestamp, modification: NewTimestamp) -> Result<(), ErrorCode> {
        let call = Call("descriptor.set-times");
        if freedom("times of files cannot be set") {
            return Err(ErrorCode::Unsupported);
        }
        let (access, modification) = call.times(access, modification);
        call.effect(|| self.host.set_times(access, modification))
    }
    fn read(&self, length: u64, offset: u64) -> Result<(Vec<u8>, bool), ErrorCode> {
        let call = Call("descriptor.read");
        let (bytes, mut ended) = self
            .host
            .read(short(length), place(call, offset))
            .map_err(|code| call.code(self.of_directory(code)))?;
        if length > 0 && !self.interrupted.replace(true) && freedom("reads are interrupted before the first byte") {
            return Ok((Vec::new(), false));
        }
        self.interrupted.set(false);
        if !ended && !bytes.is_empty() && freedom("a read gives the last bytes and the end in one") {
            ended = matches!(self.host.read(1, offset + bytes.len() as u64), Ok((more, _)) if more.is_empty());
        }
        if ended {
            if call.is("the end is not said") {
                ended = false;
            }
        } else if call.is("the end is said before it") {
            ended = true;
        }
        if bytes.len() as u64 == length && length > 0 && call.is("gives a byte more than was asked for") {
            let mut more = bytes;
            more.push(0);
            return Ok((more, ended));
        }
        Ok((call.bytes(bytes), ended))
    }
    fn write(&self, buffer: Vec<u8>, offset: u64) -> Result<u64, ErrorCode> {
        let call = Call("descriptor.write");
        if offset.saturating_add(buffer.len() as u64) > MOST && freedom("files are smaller than 4 GiB") {
            return Err(ErrorCode::FileTooLarge);
        }
        if buffer.len() > 1 {
            let part = if freedom("writes take one byte") {
                1
            } else if freedom("writes take half of what is given") {
                buffer.len() / 2
            } else {
                buffer.len()
            };
            if part < buffer.len() {
                return self.host.write(&buffer[..part], offset).map_err(same_code);
            }
        }
        let mut bytes = &buffer[..];
        if !bytes.is_empty() && call.is("the last byte is lost") {
            bytes = &bytes[..bytes.len() - 1];
        } else if !bytes.is_empty() && call.is("nothing is written") {
            bytes = &[];
        }
        if call.is("the file is cut first") {
            self.host.set_size(0).ok();
        }
        let offset = place(call, offset);
        match self.host.write(bytes, offset) {
            Ok(count) => {
                if count > 0 && call.is("the file ends after what was written") {
                    self.host.set_size(offset + count).ok();
                }
                let lost = (buffer.len() - bytes.len()) as u64;
                Ok(call.number("the count", count + lost))
            }
            Err(_) if call.is("an error is ok") => Ok(buffer.len() as u64),
            Err(code) => Err(call.code(code)),
        }
    }
    fn read_directory(&self) -> Result<guests::DirectoryEntryStream, ErrorCode> {
        let call = Call("descriptor.read-directory");
        let host = self.host.read_directory().map_err(|code| call.code(code))?;
        Ok(guests::DirectoryEntryStream::new(Entries {
            host,
            given: Cell::new(0),
            next: RefCell::new(None),
            kept: RefCell::new(self.kept_entries()),
        }))
    }
    fn sync(&self) -> Result<(), ErrorCode> {
        let call = Call("descriptor.sync");
        call.effect(|| self.host.sync())
    }
    fn create_directory_at(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.create-directory-at");
        let path = call.path(path);
        call.effect(|| match self.host.create_directory_at(&path) {
            Err(hosts::ErrorCode::NoEntry) if call.is("directories in between are made") => {
                let mut made = String::new();
                for part in path.split('/') {
                    made.push_str(part);
                    self.host.create_directory_at(&made).ok();
                    made.push('/');
                }
                Ok(())
            }
            Err(hosts::ErrorCode::Exist) if call.is("exist is ok") => Ok(()),
            result => result,
        })
    }
    fn stat(&self) -> Result<guests::DescriptorStat, ErrorCode> {
        let call = Call("descriptor.stat");
        self.host
            .stat()
            .map(|stat| call.stat(stat))
            .map_err(|code| call.code(code))
    }
    fn stat_at(&self, flags: guests::PathFlags, path: String) -> Result<guests::DescriptorStat, ErrorCode> {
        let call = Call("descriptor.stat-at");
        let host = self.host.stat_at(followed(call, flags), &call.path(path));
        host.map(|stat| call.stat(stat)).map_err(|code| call.code(code))
    }
    fn set_times_at(
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
        call.effect(|| self.host.set_times_at(flags, &path, access, modification))
    }
    fn link_at(
        &self,
        flags: guests::PathFlags,
        path: String,
        to: guests::DescriptorBorrow<'_>,
        new_path: String,
    ) -> Result<(), ErrorCode> {
        let call = Call("descriptor.link-at");
        if freedom("hard links are unsupported") {
            return Err(ErrorCode::Unsupported);
        }
        let other = to.get::<Descriptor>();
        if self.host.stat_at(follow(flags), &path).is_ok() && are_apart(self, other) {
            return Err(ErrorCode::CrossDevice);
        }
        let to = &other.host;
        let to = if same(&self.host, to) || !call.is("the new descriptor is ignored") {
            to
        } else {
            &self.host
        };
        let (flags, path, new_path) = (followed(call, flags), call.path(path), call.path(new_path));
        call.effect(|| match self.host.link_at(flags, &path, to, &new_path) {
            Ok(()) if freedom("hard links are not permitted") => {
                to.unlink_file_at(&new_path).ok();
                Err(hosts::ErrorCode::NotPermitted)
            }
            Ok(()) if call.is("the file is copied") => {
                to.unlink_file_at(&new_path).ok();
                copy(&self.host, &path, to, &new_path)
            }
            Ok(()) if call.is("the file is moved") => self.host.unlink_file_at(&path),
            result => result,
        })
    }
    fn open_at(
        &self,
        path_flags: guests::PathFlags,
        path: String,
        open_flags: guests::OpenFlags,
        flags: guests::DescriptorFlags,
    ) -> Result<guests::Descriptor, ErrorCode> {
        let call = Call("descriptor.open-at");
        let open = hosts::OpenFlags::from_bits_retain(taken(call, open_flags.bits(), &OPEN_FLAGS));
        let how = hosts::DescriptorFlags::from_bits_retain(taken(call, flags.bits(), &DESCRIPTOR_FLAGS));
        let directory = open.bits() & hosts::OpenFlags::DIRECTORY.bits() != 0;
        let host = self
            .host
            .open_at(followed(call, path_flags), &call.path(path.clone()), open, how);
        let host = host.map_err(|code| match code {
            hosts::ErrorCode::Loop if directory => other_code(code, hosts::ErrorCode::NotDirectory),
            hosts::ErrorCode::NotDirectory if directory => match self.host.readlink_at(&path) {
                Ok(_) => other_code(code, hosts::ErrorCode::Loop),
                Err(_) => code,
            },
            code => code,
        });
        host.map(|host| descriptor(host, self.device))
            .map_err(|code| call.code(code))
    }
    fn readlink_at(&self, path: String) -> Result<String, ErrorCode> {
        let call = Call("descriptor.readlink-at");
        let target = self
            .host
            .readlink_at(&call.path(path))
            .map_err(|code| call.code(code))?;
        Ok(call.text("the target", target))
    }
    fn remove_directory_at(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.remove-directory-at");
        let path = call.path(path);
        call.effect(|| match self.host.remove_directory_at(&path) {
            Err(hosts::ErrorCode::NotDirectory) if call.is("files are removed as well") => {
                self.host.unlink_file_at(&path)
            }
            Err(hosts::ErrorCode::NoEntry) if call.is("no-entry is ok") => Ok(()),
            result => result,
        })
    }
    fn rename_at(&self, path: String, to: guests::DescriptorBorrow<'_>, new_path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.rename-at");
        let other = to.get::<Descriptor>();
        if self.host.stat_at(hosts::PathFlags::empty(), &path).is_ok() && are_apart(self, other) {
            return Err(ErrorCode::CrossDevice);
        }
        let to = &other.host;
        let to = if same(&self.host, to) || !call.is("the new descriptor is ignored") {
            to
        } else {
            &self.host
        };
        let (path, new_path) = (call.path(path), call.path(new_path));
        call.effect(|| {
            let there = to.stat_at(hosts::PathFlags::empty(), &new_path);
            if there.is_ok() && call.is("what is there already is exist") {
                return Err(hosts::ErrorCode::Exist);
            }
            let stat = self.host.stat_at(hosts::PathFlags::empty(), &path);
            if matches!(
                stat,
                Ok(hosts::DescriptorStat {
                    type_: hosts::DescriptorType::RegularFile,
                    ..
                })
            ) {
                if call.is("a file is copied, and the old name stays") {
                    return copy(&self.host, &path, to, &new_path);
                }
            }
            self.host.rename_at(&path, to, &new_path).map_err(|code| match code {
                hosts::ErrorCode::NotEmpty => other_code(code, hosts::ErrorCode::Exist),
                hosts::ErrorCode::Exist => other_code(code, hosts::ErrorCode::NotEmpty),
                hosts::ErrorCode::Busy => other_code(code, hosts::ErrorCode::Invalid),
                code => code,
            })
        })
    }
    fn symlink_at(&self, old_path: String, new_path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.symlink-at");
        let new_path = call.path(new_path);
        let target = call.text("the target", old_path);
        call.effect(|| {
            if call.is("the paths are exchanged") {
                return self.host.symlink_at(&new_path, &target);
            }
            match self.host.symlink_at(&target, &new_path) {
                Ok(()) if freedom("symbolic links are unsupported") => {
                    self.host.unlink_file_at(&new_path).ok();
                    Err(hosts::ErrorCode::Unsupported)
                }
                Ok(()) if freedom("symbolic links are not permitted") => {
                    self.host.unlink_file_at(&new_path).ok();
                    Err(hosts::ErrorCode::NotPermitted)
                }
                result => result,
            }
        })
    }
    fn unlink_file_at(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.unlink-file-at");
        let path = call.path(path);
        call.effect(|| match self.host.unlink_file_at(&path) {
            Err(_) if call.is("empty directories are removed as well") => self.host.remove_directory_at(&path),
            Err(hosts::ErrorCode::NoEntry) if call.is("no-entry is ok") => Ok(()),
            result => result,
        })
    }
    fn is_same_object(&self, other: guests::DescriptorBorrow<'_>) -> bool {
        Call("descriptor.is-same-object").truth(same(&self.host, &other.get::<Descriptor>().host))
    }
    fn metadata_hash(&self) -> Result<guests::MetadataHashValue, ErrorCode> {
        let call = Call("descriptor.metadata-hash");
        self.host
            .metadata_hash()
            .map(|hash| call.hash(hash))
            .map_err(|code| call.code(code))
    }
    fn metadata_hash_at(&self, flags: guests::PathFlags, path: String) -> Result<guests::MetadataHashValue, ErrorCode> {
        let call = Call("descriptor.metadata-hash-at");
        let host = self.host.metadata_hash_at(followed(call, flags), &call.path(path));
        host.map(|hash| call.hash(hash)).map_err(|code| call.code(code))
    }

    fn access_at(&self, _: guests::PathFlags, _: String, _: guests::AccessType) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn change_directory_permissions_at(
        &self,
        _: guests::PathFlags,
        _: String,
        _: guests::Modes,
    ) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn change_file_permissions_at(&self, _: guests::PathFlags, _: String, _: guests::Modes) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn lock_exclusive(&self) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn try_lock_shared(&self) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn unlock(&self) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn set_flags(&self, _: guests::DescriptorFlags) -> Result<(), ErrorCode> {
        Ok(())
    }
}

/// The greatest size of a file whose size has 32 bits.
const MOST: u64 = u32::MAX as u64;

/// For some errors POSIX has two codes.
fn other_code(code: hosts::ErrorCode, other: hosts::ErrorCode) -> hosts::ErrorCode {
    match freedom("errors have the other code that POSIX allows") {
        true => other,
        false => code,
    }
}

impl Descriptor {
    /// The code of an error of reading bytes, for which a directory that is open has two.
    fn of_directory(&self, code: hosts::ErrorCode) -> hosts::ErrorCode {
        if !matches!(self.host.get_type(), Ok(hosts::DescriptorType::Directory)) {
            return code;
        }
        match code {
            hosts::ErrorCode::IsDirectory => other_code(code, hosts::ErrorCode::BadDescriptor),
            hosts::ErrorCode::BadDescriptor => other_code(code, hosts::ErrorCode::IsDirectory),
            code => code,
        }
    }

    /// The entries that a stream of them gives in place of the host's.
    fn kept_entries(&self) -> Option<Vec<Entry>> {
        let mut all = entries(&self.host);
        if all.len() > 1 && freedom("entries come in another order") {
            // The last is given first.
            return Some(all);
        }
        if freedom("entries are those at the start of reading") {
            all.reverse();
            return Some(all);
        }
        None
    }
}

/// All entries of a directory.
fn entries(directory: &hosts::Descriptor) -> Vec<Entry> {
    let mut all = Vec::new();
    let Ok(stream) = directory.read_directory() else {
        return all;
    };
    while let Some(entry) = stream.read_directory_entry().transpose() {
        let is_end = entry.is_err() && all.len() > 1000;
        all.push(entry);
        if is_end {
            break;
        }
    }
    all
}

fn same(one: &hosts::Descriptor, other: &hosts::Descriptor) -> bool {
    one.is_same_object(other)
}

/// Makes another file with the same bytes.
fn copy(from: &hosts::Descriptor, path: &str, to: &hosts::Descriptor, new_path: &str) -> Result<(), hosts::ErrorCode> {
    let none = hosts::PathFlags::empty();
    let bytes = from
        .open_at(none, path, hosts::OpenFlags::empty(), hosts::DescriptorFlags::READ)?
        .read(1 << 20, 0)?
        .0;
    let made = to.open_at(
        none,
        new_path,
        hosts::OpenFlags::CREATE | hosts::OpenFlags::TRUNCATE,
        hosts::DescriptorFlags::WRITE,
    )?;
    made.write(&bytes, 0).map(|_| ())
}

impl Entries {
    fn entry(&self, call: Call) -> Result<Option<guests::DirectoryEntry>, ErrorCode> {
        let entry = match &mut *self.kept.borrow_mut() {
            Some(kept) => kept.pop().transpose(),
            None => self.host.read_directory_entry(),
        };
        let entry = entry.map_err(|code| call.code(code))?;
        Ok(
            entry.map(|hosts::DirectoryEntry { type_, name }| guests::DirectoryEntry {
                type_: match freedom("entries of directories have no type") {
                    true => guests::DescriptorType::Unknown,
                    false => call.kind(type_),
                },
                name,
            }),
        )
    }
}

impl guests::GuestDirectoryEntryStream for Entries {
    fn read_directory_entry(&self) -> Result<Option<guests::DirectoryEntry>, ErrorCode> {
        let call = Call("directory-entry-stream.read-directory-entry");
        let given = self.given.get();
        self.given.set(given + 1);
        if given < 2 && call.is("dots are among the entries") {
            return Ok(Some(guests::DirectoryEntry {
                type_: guests::DescriptorType::Directory,
                name: [".", ".."][given as usize].to_string(),
            }));
        }
        if given == 100 && call.is("the end comes after 100 entries") {
            return Ok(None);
        }
        let ahead = self.next.borrow_mut().take();
        let entry = match ahead {
            Some(entry) => Some(entry),
            None => self.entry(call)?,
        };
        let Some(entry) = entry else {
            return Ok(None);
        };
        if given == 0 && call.is("the first entry is missing") {
            return self.entry(call);
        }
        if given == 0 && call.is("the first entry comes twice") {
            *self.next.borrow_mut() = Some(guests::DirectoryEntry {
                type_: entry.type_,
                name: entry.name.clone(),
            });
            return Ok(Some(entry));
        }
        if call.is("the last entry is missing") {
            let next = self.entry(call)?;
            if next.is_none() {
                return Ok(None);
            }
            *self.next.borrow_mut() = next;
        }
        let name = call.text("a name", entry.name);
        Ok(Some(guests::DirectoryEntry {
            type_: entry.type_,
            name,
        }))
    }
}
