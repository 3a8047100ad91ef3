use super::change::{freedom, Call};
use super::io::{appending, earlier_input, earlier_output, input_of, latest_code, output_of, short, Error};
use super::memory::{changes, clear, entries_change, exchange, live, lose, names, open_at, File, Rc};
use super::paths::tidy;
use super::wit::exports::wasi::clocks::wall_clock::Datetime;
use super::wit::exports::wasi::filesystem::types::{ErrorCode, NewTimestamp};
use super::wit::exports::wasi::filesystem::{preopens, types as guests};
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::wasi::filesystem::{preopens as host_preopens, types as hosts};
use super::Layer;
use core::cell::{Cell, RefCell};
use guest::*;

type Entry = Result<hosts::DirectoryEntry, hosts::ErrorCode>;

pub struct Descriptor {
    host: Rc<File>,
    /// The number of the preopen that it is of.
    device: usize,
    /// Whether the last read was interrupted.
    interrupted: Cell<bool>,
}

impl Drop for Descriptor {
    fn drop(&mut self) {
        self.host.dropped.set(true);
    }
}

/// A descriptor of a preopen with this number.
fn preopened(host: hosts::Descriptor, device: usize) -> guests::Descriptor {
    let flags = host.get_flags().map(|flags| flags.bits()).unwrap_or_default();
    guests::Descriptor::new(Descriptor {
        host: File::new(host, None, None, flags),
        device,
        interrupted: Cell::new(false),
    })
}

impl Descriptor {
    /// A descriptor of what was opened from this one.
    fn opened(&self, host: hosts::Descriptor, path: String, flags: u8) -> guests::Descriptor {
        guests::Descriptor::new(Descriptor {
            host: File::new(host, Some(self.host.clone()), Some(path), flags),
            device: self.device,
            interrupted: Cell::new(false),
        })
    }

    fn is_to_write(&self) -> bool {
        self.host.flags & hosts::DescriptorFlags::WRITE.bits() != 0
    }

    /// Where a function's paths begin.
    fn base(&self, call: Call) -> &hosts::Descriptor {
        match &self.host.above {
            Some(above) if call.is("paths begin at the directory above") => above,
            _ => &self.host,
        }
    }
}

/// The kind of what a path leads to, links not followed.
fn kind_at(base: &hosts::Descriptor, path: &str) -> Option<hosts::DescriptorType> {
    base.stat_at(hosts::PathFlags::empty(), path)
        .ok()
        .map(|stat| stat.type_)
}

fn is_link(base: &hosts::Descriptor, path: &str) -> bool {
    matches!(kind_at(base, path), Some(hosts::DescriptorType::SymbolicLink))
}

/// What a link leads to, as a path from the same directory.
fn target_of(base: &hosts::Descriptor, path: &str) -> Option<String> {
    let target = base.readlink_at(path).ok()?;
    Some(match path.rsplit_once('/') {
        Some((before, _)) => format!("{before}/{target}"),
        None => target,
    })
}

fn follows(base: &hosts::Descriptor, path: &str) -> Result<hosts::DescriptorStat, hosts::ErrorCode> {
    base.stat_at(hosts::PathFlags::SYMLINK_FOLLOW, path)
}

/// Cuts a file off at a size.
fn cut(base: &hosts::Descriptor, path: &str) {
    let (none, flags) = (hosts::PathFlags::empty(), hosts::DescriptorFlags::WRITE);
    if let Ok(file) = base.open_at(none, path, hosts::OpenFlags::empty(), flags) {
        file.set_size(0).ok();
    }
}

pub struct Entries {
    host: Rc<hosts::DirectoryEntryStream>,
    of: Rc<File>,
    /// How often entries had changed when it was made.
    since: u64,
    has_ended: Cell<bool>,
    given: Cell<u64>,
    /// Read ahead.
    next: RefCell<Option<guests::DirectoryEntry>>,
    /// What there was when the reading began, the last first.
    kept: RefCell<Option<Vec<Entry>>>,
    /// The names alone that it gives, for a fault.
    only: Option<Vec<String>>,
}

impl Entries {
    fn of(file: &Rc<File>, host: Rc<hosts::DirectoryEntryStream>, only: Option<Vec<String>>) -> Self {
        Entries {
            host,
            of: file.clone(),
            since: changes(),
            has_ended: Cell::new(false),
            given: Cell::new(0),
            next: RefCell::new(None),
            kept: RefCell::new(None),
            only,
        }
    }
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
    static CALLS: core::sync::atomic::AtomicU64 = core::sync::atomic::AtomicU64::new(0);
    let is_first = CALLS.fetch_add(1, core::sync::atomic::Ordering::Relaxed) == 0;
    if !is_first && !all.is_empty() && call.is("a second call gives none") {
        return Vec::new();
    }
    if !is_first
        && all
            .iter()
            .any(|(host, _)| !live().iter().any(|one| one.is_same_object(host)))
    {
        if call.is("what was dropped is missing from then on") {
            all.retain(|(host, _)| live().iter().any(|one| one.is_same_object(host)));
        }
    }
    all.into_iter()
        .enumerate()
        .map(|(device, (host, name))| (preopened(host, device), call.text("a name", name)))
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
                Some(code)
                    if latest_code().is_some_and(|latest| latest != code as u8)
                        && call.is("the code is of the latest failure") =>
                {
                    latest_code().map(|latest| unsafe { ErrorCode::_lift(latest) })
                }
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

    /// What a host says of a file that has asked once.
    fn outdated(&self, stat: &mut hosts::DescriptorStat, first: hosts::DescriptorStat) {
        let differ = |one: Option<hosts::Datetime>, other: Option<hosts::Datetime>| match (one, other) {
            (Some(one), Some(other)) => (one.seconds, one.nanoseconds) != (other.seconds, other.nanoseconds),
            _ => false,
        };
        if stat.size != first.size && self.is("the size stays what it was at first") {
            stat.size = first.size;
        } else if stat.type_ as u8 != first.type_ as u8 && self.is("the type stays what it was at first") {
            stat.type_ = first.type_;
        } else if stat.link_count != first.link_count && self.is("the link count stays what it was at first") {
            stat.link_count = first.link_count;
        } else if differ(stat.data_modification_timestamp, first.data_modification_timestamp)
            && self.is("the time of modification stays what it was at first")
        {
            stat.data_modification_timestamp = first.data_modification_timestamp;
        } else if differ(stat.data_access_timestamp, first.data_access_timestamp)
            && self.is("the time of access stays what it was at first")
        {
            stat.data_access_timestamp = first.data_access_timestamp;
        } else if differ(stat.status_change_timestamp, first.status_change_timestamp)
            && self.is("the time of status change stays what it was at first")
        {
            stat.status_change_timestamp = first.status_change_timestamp;
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

impl Call {
    /// What a rename does that takes the kinds of things, or where they are, for something else.
    fn renamed(
        &self,
        base: &hosts::Descriptor,
        path: &str,
        to: &hosts::Descriptor,
        new_path: &str,
    ) -> Option<Result<(), hosts::ErrorCode>> {
        let (kind, there) = (kind_at(base, path)?, kind_at(to, new_path));
        let (none, read) = (hosts::PathFlags::empty(), hosts::DescriptorFlags::READ);
        let object = |at: &hosts::Descriptor, path: &str| at.open_at(none, path, hosts::OpenFlags::empty(), read);
        let is_file = |kind: &hosts::DescriptorType| matches!(kind, hosts::DescriptorType::RegularFile);
        let is_directory = |kind: &hosts::DescriptorType| matches!(kind, hosts::DescriptorType::Directory);
        if is_file(&kind) && there.as_ref().is_some_and(is_file) {
            if let (Ok(one), Ok(other)) = (object(base, path), object(to, new_path)) {
                if one.is_same_object(&other) {
                    return self
                        .is("one of two names of a file goes")
                        .then(|| base.unlink_file_at(path));
                }
            }
        }
        if matches!(kind, hosts::DescriptorType::SymbolicLink) && follows(base, path).is_ok() {
            if self.is("the target of a link is moved") {
                return Some(base.rename_at(&target_of(base, path)?, to, new_path));
            }
        }
        if matches!(there, Some(hosts::DescriptorType::SymbolicLink)) && follows(to, new_path).is_ok() {
            if self.is("the target of a link is replaced") {
                return Some(base.rename_at(path, to, &target_of(to, new_path)?));
            }
        }
        let there = there?;
        if is_directory(&kind) && is_directory(&there) {
            let is_empty = object(to, new_path)
                .map(|directory| names(&directory).is_empty())
                .unwrap_or_default();
            if is_empty && self.is("an empty directory is not replaced") {
                return Some(Err(hosts::ErrorCode::Exist));
            }
            if !is_empty && self.is("a directory with entries is replaced") {
                return Some(clear(to, new_path, false).and_then(|()| base.rename_at(path, to, new_path)));
            }
        }
        if is_directory(&kind) && !is_directory(&there) && self.is("a directory replaces a file") {
            return Some(
                to.unlink_file_at(new_path)
                    .and_then(|()| base.rename_at(path, to, new_path)),
            );
        }
        if !is_directory(&kind) && is_directory(&there) {
            if self.is("a file replaces a directory") {
                return Some(clear(to, new_path, false).and_then(|()| base.rename_at(path, to, new_path)));
            }
            if self.is("a file is moved into a directory that is there") {
                let name = path.rsplit('/').next().unwrap_or_default();
                return Some(base.rename_at(path, to, &format!("{new_path}/{name}")));
            }
        }
        if is_directory(&kind) != is_directory(&there) {
            if self.is("a rename that fails removes the old name") {
                clear(base, path, false).or_else(|_| base.unlink_file_at(path)).ok();
                return Some(Err(hosts::ErrorCode::IsDirectory));
            }
            if self.is("a rename that fails removes what is there") {
                clear(to, new_path, false).or_else(|_| to.unlink_file_at(new_path)).ok();
                return Some(Err(hosts::ErrorCode::NotDirectory));
            }
        }
        None
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
        self.host.there().map_err(same_code)?;
        let size = self.host.size();
        if offset > size && call.is("an offset beyond the end is invalid") {
            return Err(ErrorCode::Invalid);
        }
        if offset == size && offset > 0 && call.is("an offset at the end is invalid") {
            return Err(ErrorCode::Invalid);
        }
        if let Some(earlier) = earlier_input(&self.host, offset) {
            if call.is("gives the stream that it gave before") {
                return Ok(earlier);
            }
        }
        match self.host.read_via_stream(place(call, offset)) {
            Ok(host) => Ok(input_of(&self.host, host, offset, call.is("the stream is at its end"))),
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
        self.host.there().map_err(same_code)?;
        if offset > self.host.size() && call.is("an offset beyond the end is the end") {
            return Ok(output_of(
                &self.host,
                self.host.write_via_stream(self.host.size()).map_err(same_code)?,
                self.host.size(),
            ));
        }
        if offset > self.host.size() && call.is("an offset beyond the end is invalid") {
            return Err(ErrorCode::Invalid);
        }
        if let Some(earlier) = earlier_output(&self.host, offset) {
            if call.is("gives the stream that it gave before") {
                return Ok(earlier);
            }
        }
        let host = if call.is("the stream appends") {
            self.host.append_via_stream()
        } else {
            self.host.write_via_stream(place(call, offset))
        };
        Ok(output_of(&self.host, host.map_err(|code| call.code(code))?, offset))
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
        Ok(appending(&self.host, host.map_err(|code| call.code(code))?))
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
            Ok(())
                if offset.saturating_add(length) > self.host.size()
                    && call.is("the file grows to the region's end") =>
            {
                self.host.set_size(offset.saturating_add(length).min(1 << 30)).ok();
                Ok(())
            }
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
        if !self.is_to_write() && call.is("fails for what was not opened to write") {
            return Err(ErrorCode::BadDescriptor);
        }
        call.effect(|| self.host.sync_data())
    }
    fn get_flags(&self) -> Result<guests::DescriptorFlags, ErrorCode> {
        let call = Call("descriptor.get-flags");
        let mut flags = self.host.get_flags().map_err(|code| call.code(code))?.bits();
        if let Some(other) = self.host.others().iter().find(|other| other.flags != self.host.flags) {
            if call.is("the flags are those of another descriptor of the file") {
                return Ok(guests::DescriptorFlags::from_bits_retain(other.flags));
            }
        }
        if let Some(above) = &self.host.above {
            if above.flags != flags && call.is("the flags are those of the directory above") {
                return Ok(guests::DescriptorFlags::from_bits_retain(above.flags));
            }
        }
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
        let before = self.host.size();
        self.host.there().map_err(same_code)?;
        if size < before {
            let tail = self
                .host
                .read((before - size).min(1 << 16), size)
                .map(|(tail, _)| tail)
                .unwrap_or_default();
            if tail.iter().any(|byte| *byte != 0) {
                *self.host.cut.borrow_mut() = Some((size, tail));
            }
        }
        let cut_off = self.host.cut.borrow().clone();
        if let Some((at, tail)) = cut_off {
            if size > before && at == before && call.is("what was cut off comes back") {
                return self
                    .host
                    .write(&tail[..tail.len().min((size - at) as usize)], at)
                    .map(|_| ())
                    .map_err(same_code);
            }
        }
        if size > before && call.is("grows by what is asked for") {
            return self.host.set_size(before + size).map_err(same_code);
        }
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
        if matches!(self.host.get_type(), Ok(hosts::DescriptorType::Directory)) && call.is("those of a directory stay")
        {
            return Ok(());
        }
        if !self.is_to_write() && call.is("those of what was opened to read stay") {
            return Ok(());
        }
        call.effect(|| self.host.set_times(access, modification))
    }
    fn read(&self, length: u64, offset: u64) -> Result<(Vec<u8>, bool), ErrorCode> {
        let call = Call("descriptor.read");
        self.host.there().map_err(same_code)?;
        let more = |offset: u64| matches!(self.host.read(1, offset), Ok((bytes, _)) if !bytes.is_empty());
        if length == 0 && more(offset) && call.is("no bytes are taken for the end") {
            return Ok((Vec::new(), true));
        }
        if length > 4096 && more(offset.saturating_add(4096)) && call.is("a page is read, and said to be all") {
            return self
                .host
                .read(4096, offset)
                .map(|(bytes, _)| (bytes, true))
                .map_err(same_code);
        }
        if let Some(place) = &*self.host.reading.borrow() {
            if let Some(stream) = place.host.upgrade() {
                if length > 0 && !place.ended.get() && call.is("the stream of the descriptor is moved") {
                    stream.blocking_skip(length).ok();
                }
            }
        }
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
        self.host.there().map_err(same_code)?;
        let size = self.host.size();
        if offset > size && !buffer.is_empty() {
            if call.is("an offset beyond the end is the end") {
                return self.host.write(&buffer, size).map_err(same_code);
            }
            if let Some((at, tail)) = &*self.host.cut.borrow() {
                if *at == size && call.is("what was cut off comes back") {
                    self.host
                        .write(&tail[..tail.len().min((offset - at) as usize)], *at)
                        .ok();
                    return self.host.write(&buffer, offset).map_err(same_code);
                }
            }
        }
        if let Some(place) = &*self.host.writing.borrow() {
            let at = place.at.get();
            if place.host.strong_count() > 0 && at != offset && call.is("the bytes go where the stream is") {
                return self.host.write(&buffer, at).map_err(same_code);
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
        self.host.there().map_err(same_code)?;
        let mut host = Rc::new(self.host.read_directory().map_err(|code| call.code(code))?);
        let now = names(&self.host);
        let first = self.host.names.borrow_mut().get_or_insert(now.clone()).clone();
        let mut next = None;
        if first.iter().any(|name| !now.contains(name)) && call.is("what was there at the first time is there still") {
            next = first
                .into_iter()
                .find(|name| !now.contains(name))
                .map(|name| guests::DirectoryEntry {
                    type_: guests::DescriptorType::RegularFile,
                    name,
                });
        } else if now.iter().any(|name| !first.contains(name))
            && call.is("what was not there at the first time is missing")
        {
            return Ok(guests::DirectoryEntryStream::new(Entries::of(
                &self.host,
                host,
                Some(first),
            )));
        }
        if let Some(earlier) = self.host.entries.borrow().upgrade() {
            if call.is("gives the stream that it gave before") {
                host = earlier;
            }
        }
        *self.host.entries.borrow_mut() = Rc::downgrade(&host);
        let entries = Entries::of(&self.host, host, None);
        *entries.next.borrow_mut() = next;
        *entries.kept.borrow_mut() = self.kept_entries();
        Ok(guests::DirectoryEntryStream::new(entries))
    }
    fn sync(&self) -> Result<(), ErrorCode> {
        let call = Call("descriptor.sync");
        if !self.is_to_write() && call.is("fails for what was not opened to write") {
            return Err(ErrorCode::BadDescriptor);
        }
        call.effect(|| self.host.sync())
    }
    fn create_directory_at(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.create-directory-at");
        let path = call.path(path);
        entries_change();
        let base = self.base(call);
        call.effect(|| match base.create_directory_at(&path) {
            Err(hosts::ErrorCode::NoEntry) if call.is("directories in between are made") => {
                let mut made = String::new();
                for part in path.split('/') {
                    made.push_str(part);
                    base.create_directory_at(&made).ok();
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
        self.host.there().map_err(same_code)?;
        let mut stat = self.host.stat().map_err(|code| call.code(code))?;
        let first = *self.host.first.borrow_mut().get_or_insert(stat);
        call.outdated(&mut stat, first);
        if stat.link_count == 0 && call.is("the link count is 1 at least") {
            stat.link_count = 1;
        }
        Ok(call.stat(stat))
    }
    fn stat_at(&self, flags: guests::PathFlags, path: String) -> Result<guests::DescriptorStat, ErrorCode> {
        let call = Call("descriptor.stat-at");
        self.host.there().map_err(same_code)?;
        let base = self.base(call);
        let path = call.path(path);
        let host = base.stat_at(followed(call, flags), &path);
        let mut stat = host.map_err(|code| call.code(code))?;
        let mut answers = self.host.answers.borrow_mut();
        match answers
            .iter()
            .find(|(name, bits, _)| *name == path && *bits == flags.bits())
        {
            Some((_, _, first)) => call.outdated(&mut stat, *first),
            None => answers.push((path.clone(), flags.bits(), stat)),
        }
        if matches!(stat.type_, hosts::DescriptorType::SymbolicLink) {
            let target = base.readlink_at(&path).unwrap_or_default();
            if !target.is_ascii() && call.is("the size of a link is in characters") {
                stat.size = target.chars().count() as u64;
            }
            if call.is("the size of a link is 0") {
                stat.size = 0;
            }
            if let Ok(to) = follows(base, &path) {
                if call.is("the size of a link is that of its target") {
                    stat.size = to.size;
                }
            }
        }
        Ok(call.stat(stat))
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
        let base = self.base(call);
        if matches!(kind_at(base, &path), Some(hosts::DescriptorType::Directory))
            && call.is("those of a directory stay")
        {
            return Ok(());
        }
        call.effect(|| base.set_times_at(flags, &path, access, modification))
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
        entries_change();
        let base = self.base(call);
        call.effect(|| match base.link_at(flags, &path, to, &new_path) {
            Err(hosts::ErrorCode::Exist)
                if !matches!(kind_at(to, &new_path), Some(hosts::DescriptorType::Directory))
                    && call.is("what is there is replaced") =>
            {
                to.unlink_file_at(&new_path)?;
                base.link_at(flags, &path, to, &new_path)
            }
            Err(_)
                if matches!(kind_at(base, &path), Some(hosts::DescriptorType::Directory))
                    && kind_at(to, &new_path).is_none()
                    && call.is("a link to a directory becomes a symbolic one") =>
            {
                to.symlink_at(&path, &new_path)
            }
            Ok(()) if freedom("hard links are not permitted") => {
                to.unlink_file_at(&new_path).ok();
                Err(hosts::ErrorCode::NotPermitted)
            }
            Ok(()) if call.is("the file is copied") => {
                to.unlink_file_at(&new_path).ok();
                copy(base, &path, to, &new_path)
            }
            Ok(()) if call.is("the file is moved") => base.unlink_file_at(&path),
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
        self.host.there().map_err(same_code)?;
        let has = |flag: guests::OpenFlags| open_flags.bits() & flag.bits() != 0;
        let base = self.base(call);
        let path = call.path(path);
        let size = base
            .stat_at(follow(path_flags), &path)
            .map(|stat| stat.size)
            .unwrap_or_default();
        let is_there = kind_at(base, &path).is_some();
        let mut host = base.open_at(followed(call, path_flags), &path, open, how);
        if has(guests::OpenFlags::DIRECTORY) {
            host = host.map_err(|code| match code {
                hosts::ErrorCode::Loop => other_code(code, hosts::ErrorCode::NotDirectory),
                hosts::ErrorCode::NotDirectory if is_link(base, &path) => other_code(code, hosts::ErrorCode::Loop),
                code => code,
            });
        }
        if !is_there && has(guests::OpenFlags::CREATE) {
            entries_change();
        }
        if size > 0 && matches!(kind_at(base, &path), Some(hosts::DescriptorType::RegularFile)) {
            if host.is_ok() && has(guests::OpenFlags::CREATE) && !has(guests::OpenFlags::TRUNCATE) {
                if call.is("create cuts a file that is there") {
                    cut(base, &path);
                }
            } else if host.is_err() && (has(guests::OpenFlags::TRUNCATE) || has(guests::OpenFlags::CREATE)) {
                if call.is("an open that fails cuts the file") {
                    cut(base, &path);
                }
            }
        }
        if host.is_err() && has(guests::OpenFlags::EXCLUSIVE) && is_link(base, &path) {
            if follows(base, &path).is_err() && call.is("exclusive creates the target of a link") {
                let open = hosts::OpenFlags::from_bits_retain(open.bits() & !hosts::OpenFlags::EXCLUSIVE.bits());
                host = base.open_at(hosts::PathFlags::SYMLINK_FOLLOW, &path, open, how);
            }
        }
        let host = host.map_err(|code| call.code(code))?;
        let is_more = |file: &Rc<File>| flags.bits() & !file.flags & 3 != 0;
        if let Some(other) = live().into_iter().find(|one| one.is_same_object(&host) && is_more(one)) {
            if call.is("a file that is open has the flags of its first descriptor") {
                let how = hosts::DescriptorFlags::from_bits_retain(other.flags);
                if let Ok(host) = base.open_at(follow(path_flags), &path, hosts::OpenFlags::empty(), how) {
                    return Ok(self.opened(host, path, other.flags));
                }
            }
        }
        Ok(self.opened(host, path, flags.bits()))
    }
    fn readlink_at(&self, path: String) -> Result<String, ErrorCode> {
        let call = Call("descriptor.readlink-at");
        let base = self.base(call);
        let mut target = base.readlink_at(&call.path(path)).map_err(|code| call.code(code))?;
        if tidy(&target) != target && call.is("the target is made tidy") {
            target = tidy(&target);
        }
        if target.len() > 255 && call.is("the target ends after 255 bytes") {
            target.truncate(255);
        }
        Ok(call.text("the target", target))
    }
    fn remove_directory_at(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.remove-directory-at");
        let path = call.path(path);
        entries_change();
        let base = self.base(call);
        let open = open_at(base, &path);
        call.effect(|| match base.remove_directory_at(&path) {
            Err(hosts::ErrorCode::NotDirectory) if call.is("files are removed as well") => base.unlink_file_at(&path),
            Err(hosts::ErrorCode::NotDirectory) if is_link(base, &path) && call.is("a link is removed as well") => {
                base.unlink_file_at(&path)
            }
            Err(hosts::ErrorCode::NotEmpty) if call.is("what is in it is removed too") => clear(base, &path, false),
            Err(hosts::ErrorCode::NotEmpty) if call.is("not-empty, and what was in it is gone") => {
                clear(base, &path, true).ok();
                Err(hosts::ErrorCode::NotEmpty)
            }
            Ok(()) if !open.is_empty() && call.is("open descriptors of it are lost") => {
                lose(&open);
                Ok(())
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
        entries_change();
        let base = self.base(call);
        let (moved, replaced) = (open_at(base, &path), open_at(to, &new_path));
        if let Some(result) = call.renamed(base, &path, to, &new_path) {
            return result.map_err(same_code);
        }
        let result = call.effect(|| {
            let there = to.stat_at(hosts::PathFlags::empty(), &new_path);
            if there.is_ok() && call.is("what is there already is exist") {
                return Err(hosts::ErrorCode::Exist);
            }
            let stat = base.stat_at(hosts::PathFlags::empty(), &path);
            if matches!(
                stat,
                Ok(hosts::DescriptorStat {
                    type_: hosts::DescriptorType::RegularFile,
                    ..
                })
            ) {
                if call.is("a file is copied, and the old name stays") {
                    return copy(base, &path, to, &new_path);
                }
            }
            base.rename_at(&path, to, &new_path).map_err(|code| match code {
                hosts::ErrorCode::NotEmpty => other_code(code, hosts::ErrorCode::Exist),
                hosts::ErrorCode::Exist => other_code(code, hosts::ErrorCode::NotEmpty),
                hosts::ErrorCode::Busy => other_code(code, hosts::ErrorCode::Invalid),
                code => code,
            })
        });
        if result.is_ok() && kind_at(base, &path).is_none() {
            if !moved.is_empty() && call.is("open descriptors of what is moved are lost") {
                lose(&moved);
            }
            if !replaced.is_empty() && call.is("open descriptors of what is replaced are lost") {
                lose(&replaced);
            }
            if !replaced.is_empty() && call.is("open descriptors of what is replaced are of what is there now") {
                exchange(&replaced, to, &new_path);
            }
        }
        result
    }
    fn symlink_at(&self, old_path: String, new_path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.symlink-at");
        let new_path = call.path(new_path);
        let mut target = call.text("the target", old_path);
        entries_change();
        let base = self.base(call);
        if tidy(&target) != target && !target.starts_with('/') && call.is("the target is made tidy") {
            target = tidy(&target);
        }
        call.effect(|| {
            if call.is("the paths are exchanged") {
                return base.symlink_at(&new_path, &target);
            }
            let made = base.symlink_at(&target, &new_path);
            if matches!(made, Err(hosts::ErrorCode::Exist)) && call.is("what is there is replaced") {
                base.unlink_file_at(&new_path)
                    .or_else(|_| base.remove_directory_at(&new_path))?;
                return base.symlink_at(&target, &new_path);
            }
            if made.is_ok() && follows(base, &new_path).is_err() && call.is("a link that leads nowhere fails") {
                base.unlink_file_at(&new_path).ok();
                return Err(hosts::ErrorCode::NoEntry);
            }
            match made {
                Ok(()) if freedom("symbolic links are unsupported") => {
                    base.unlink_file_at(&new_path).ok();
                    Err(hosts::ErrorCode::Unsupported)
                }
                Ok(()) if freedom("symbolic links are not permitted") => {
                    base.unlink_file_at(&new_path).ok();
                    Err(hosts::ErrorCode::NotPermitted)
                }
                result => result,
            }
        })
    }
    fn unlink_file_at(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.unlink-file-at");
        let path = call.path(path);
        entries_change();
        let base = self.base(call);
        if is_link(base, &path) {
            match follows(base, &path) {
                Ok(hosts::DescriptorStat {
                    type_: hosts::DescriptorType::Directory,
                    ..
                }) => {
                    if call.is("a link to a directory is taken for one") {
                        return Err(ErrorCode::IsDirectory);
                    }
                }
                Ok(_) if call.is("the target of a link is removed") => {
                    let target = target_of(base, &path).unwrap_or_default();
                    return base.unlink_file_at(&target).map_err(same_code);
                }
                Err(code) if call.is("a link that leads nowhere is not there") => return Err(same_code(code)),
                _ => {}
            }
        }
        let open = open_at(base, &path);
        call.effect(|| match base.unlink_file_at(&path) {
            Ok(()) if !open.is_empty() && call.is("open descriptors of it are lost") => {
                lose(&open);
                Ok(())
            }
            Ok(()) if !open.is_empty() && call.is("a file that is open is cut") => {
                open.iter().for_each(|one| {
                    one.set_size(0).ok();
                });
                Ok(())
            }
            Err(_) if call.is("empty directories are removed as well") => base.remove_directory_at(&path),
            Err(hosts::ErrorCode::NoEntry) if call.is("no-entry is ok") => Ok(()),
            result => result,
        })
    }
    fn is_same_object(&self, other: guests::DescriptorBorrow<'_>) -> bool {
        let call = Call("descriptor.is-same-object");
        let other = &other.get::<Descriptor>().host;
        let is = same(&self.host, other);
        if is && self.host.path != other.path && call.is("the paths are compared") {
            return false;
        }
        if is && self.host.stat().is_ok_and(|stat| stat.link_count > 1) && call.is("no file with two names is the same")
        {
            return false;
        }
        if is && self.host.flags != other.flags && call.is("the flags are compared") {
            return false;
        }
        if is && !Rc::ptr_eq(&self.host, other) && call.is("the handles are compared") {
            return false;
        }
        if let (false, Ok(one), Ok(two)) = (is, self.host.stat(), other.stat()) {
            if (one.type_ as u8, one.size) == (two.type_ as u8, two.size) && call.is("the sizes are compared") {
                return true;
            }
            if self.host.path == other.path && call.is("the paths are compared") {
                return true;
            }
        }
        call.truth(is)
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
        let host = self
            .base(call)
            .metadata_hash_at(followed(call, flags), &call.path(path));
        let mut hash = host.map_err(|code| call.code(code))?;
        if call.is("it is another hash than that of metadata-hash") {
            hash.lower ^= 1;
        }
        if call.is("the halves are exchanged") {
            (hash.lower, hash.upper) = (hash.upper, hash.lower);
        }
        Ok(call.hash(hash))
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
        let mut entry = entry.map_err(|code| call.code(code))?;
        let is_hidden = |name: &str, fault: &str| match fault {
            "names that begin with a dot are missing" => name.starts_with('.'),
            "names that begin with two dots are missing" => name.starts_with(".."),
            "names that end with ~ are missing" => name.ends_with('~'),
            "names with a colon are missing" => name.contains(':'),
            "names that are not ASCII are missing" => !name.is_ascii(),
            "names with a line's end are missing" => name.contains('\n'),
            _ => false,
        };
        while let Some(hosts::DirectoryEntry { name, .. }) = &entry {
            let is_missing = [
                "names that begin with a dot are missing",
                "names that begin with two dots are missing",
                "names that end with ~ are missing",
                "names with a colon are missing",
                "names that are not ASCII are missing",
                "names with a line's end are missing",
            ]
            .into_iter()
            .any(|fault| is_hidden(name, fault) && call.is(fault))
                || self.only.as_ref().is_some_and(|only| !only.contains(name));
            if !is_missing {
                break;
            }
            entry = self.host.read_directory_entry().map_err(|code| call.code(code))?;
        }
        if changes() > self.since && self.given.get() > 1 {
            let place = self.given.get() as usize - 1;
            let now = names(&self.of);
            if now.get(place) != entry.as_ref().map(|entry| &entry.name)
                && call.is("goes by the place among what is there now")
            {
                return Ok(now.get(place).map(|name| guests::DirectoryEntry {
                    type_: guests::DescriptorType::Unknown,
                    name: name.clone(),
                }));
            }
            if entry.is_some() && call.is("a change is the end") {
                return Ok(None);
            }
        }
        if let Some(hosts::DirectoryEntry {
            type_: type_ @ hosts::DescriptorType::SymbolicLink,
            name,
        }) = &mut entry
        {
            if let Ok(stat) = follows(&self.of, name) {
                if call.is("a link has the type of its target") {
                    *type_ = stat.type_;
                }
            }
        }
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
            if self.has_ended.replace(true) && given > 1 && call.is("begins again after the end") {
                return Ok(names(&self.of).into_iter().next().map(|name| guests::DirectoryEntry {
                    type_: guests::DescriptorType::Unknown,
                    name,
                }));
            }
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
