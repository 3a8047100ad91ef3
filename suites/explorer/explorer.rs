//! The guest of `wasi-conformance explore`. It reads programs from the file `programs` of its preopened directory, runs each in
//! a directory of its own, and writes a line for each call to stdout. docs/explore.md has both formats.
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::clocks::monotonic_clock::{self, subscribe_duration, subscribe_instant};
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{
    filesystem_error_code, Descriptor, DescriptorFlags, DescriptorStat, DescriptorType, DirectoryEntryStream,
    ErrorCode, MetadataHashValue, OpenFlags, PathFlags,
};
use wasi::io::poll::{poll, Pollable};
use wasi::io::streams::{InputStream, OutputStream, StreamError};

mod surroundings;
mod words;
use surroundings::surroundings;
use words::{bytes_of, hash, letters_of, quoted, Words};

test!(run);

/// The version of the format of programs and traces.
const VERSION: &str = "wasi-explore 3";
/// The name of the directory that programs and their directories are in.
const BASE: &str = "/explore";
/// Slots of each kind of resource.
const SLOTS: usize = 10;
/// The most bytes that stand for a permit: a host may permit 2^64.
const MOST: u64 = 1 << 20;
/// Bytes of the trace that are gathered before they are written.
const GATHERED: usize = 16384;
/// Nanoseconds. What is farther away is not waited for.
const SOON: u64 = 1_000_000_000;

fn run() -> Outcome {
    // The text promises no order.
    let mut preopened = get_directories();
    let at = preopened.iter().position(|(_, name)| name == BASE).unwrap_or(0);
    holds("preopened directories", at < preopened.len(), "one", &preopened.len())?;
    let (base, _) = preopened.swap_remove(at);
    let text = ok("the programs are text", String::from_utf8(read_all(&base)?))?;
    let mut lines = text.lines();
    equal("version", &lines.next().unwrap_or(""), &VERSION)?;
    let mut trace = Trace {
        out: get_stdout(),
        text: String::new(),
        careful: false,
    };
    // What may lie between two reads of the clock and the time between them.
    trace.line(&format!("{VERSION} {}", monotonic_clock::resolution()));
    let mut table: Option<Table> = None;
    for line in lines {
        let mut words = Words::of(line);
        match words.next() {
            "" | "#" => (),
            "careful" => trace.careful = true,
            "=" => {
                let name = words.next();
                let (state, opened) = open(&base, name);
                trace.line(&format!("= {name} {state}"));
                table = Some(Table::new(opened, name));
            }
            "." => {
                // The children first: dropped after their parents, a host may trap.
                if let Some(mut table) = table.take() {
                    table.pollables = slots();
                    table.inputs = slots();
                    table.outputs = slots();
                    table.entries = slots();
                }
                trace.line(".");
            }
            call => {
                let answer = match table.as_mut() {
                    Some(table) => table.call(call, &mut words).unwrap_or_else(|| "skip".to_owned()),
                    None => "skip".to_owned(),
                };
                trace.line(&answer);
            }
        }
    }
    trace.write();
    Ok(())
}

/// The directory of a program, and how far it could be opened.
fn open(base: &Descriptor, name: &str) -> (&'static str, Option<Descriptor>) {
    let whole = DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY;
    if let Ok(opened) = base.open_at(PathFlags::empty(), name, OpenFlags::DIRECTORY, whole) {
        return ("mutable", Some(opened));
    }
    match base.open_at(PathFlags::empty(), name, OpenFlags::DIRECTORY, DescriptorFlags::READ) {
        Ok(opened) => ("limited", Some(opened)),
        Err(_) => ("missing", None),
    }
}

fn read_all(base: &Descriptor) -> Result<Vec<u8>, Failed> {
    let file = ok(
        "open-at of the programs",
        base.open_at(
            PathFlags::empty(),
            "programs",
            OpenFlags::empty(),
            DescriptorFlags::READ,
        ),
    )?;
    let mut all = Vec::new();
    loop {
        let (bytes, _) = ok("read of the programs", file.read(MOST, all.len() as u64))?;
        if bytes.is_empty() {
            return Ok(all);
        }
        all.extend_from_slice(&bytes);
    }
}

/// What goes to stdout.
struct Trace {
    out: OutputStream,
    text: String,
    /// Each line is written before the next call: nothing is lost when that ends the host.
    careful: bool,
}

impl Trace {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
        if self.careful || line == "." || self.text.len() > GATHERED {
            self.write();
        }
    }

    fn write(&mut self) {
        for part in self.text.as_bytes().chunks(4096) {
            if self.out.blocking_write_and_flush(part).is_err() {
                break;
            }
        }
        self.text.clear();
    }
}

type Slots<T> = [Option<T>; SLOTS];

fn slots<T>() -> Slots<T> {
    [const { None }; SLOTS]
}

/// The resources of a program.
struct Table {
    descriptors: Slots<Descriptor>,
    inputs: Slots<InputStream>,
    outputs: Slots<OutputStream>,
    pollables: Slots<Pollable>,
    entries: Slots<DirectoryEntryStream>,
    /// Of each output stream, what the last check-write permitted.
    permits: [u64; SLOTS],
    /// Of each pollable of the clock, when it is due at the latest.
    due: [Option<u64>; SLOTS],
    /// The name of the program's directory.
    place: String,
}

impl Table {
    fn new(root: Option<Descriptor>, place: &str) -> Self {
        let mut descriptors = slots();
        descriptors[0] = root;
        Table {
            descriptors,
            inputs: slots(),
            outputs: slots(),
            pollables: slots(),
            entries: slots(),
            permits: [0; SLOTS],
            due: [None; SLOTS],
            place: place.to_owned(),
        }
    }

    /// Carries out a call and says what it returned; nothing where a slot is empty.
    fn call(&mut self, name: &str, words: &mut Words) -> Option<String> {
        match name {
            "drop" => self.drop(words.next()),
            "poll" => {
                let slots = words.slots();
                let pollables: Option<Vec<&Pollable>> =
                    slots.iter().map(|slot| self.pollables.get(*slot)?.as_ref()).collect();
                let pollables = pollables?;
                if !slots.is_empty() && !slots.iter().any(|slot| self.is_soon(*slot)) {
                    return None;
                }
                let ready: Vec<String> = poll(&pollables).iter().map(|index| index.to_string()).collect();
                Some(said("ok", &self.with_time(&slots, &ready.join(" "))))
            }
            "ready" => {
                let slot = words.slot();
                let is = self.pollables.get(slot)?.as_ref()?.ready();
                Some(said("ok", &self.with_time(&[slot], &is.to_string())))
            }
            "block" => {
                let slot = words.slot();
                let pollable = self.pollables.get(slot)?.as_ref()?;
                if !self.is_soon(slot) {
                    return None;
                }
                pollable.block();
                Some(said("ok", &self.with_time(&[slot], "")))
            }
            "subscribe-duration" => {
                let (length, to) = (words.number(), words.slot());
                let before = monotonic_clock::now();
                let pollable = subscribe_duration(length);
                let due = monotonic_clock::now().saturating_add(length);
                self.put_timer(pollable, due, to)?;
                Some(format!("ok {before}"))
            }
            "subscribe-instant" => {
                let (when, to) = (words.instant(monotonic_clock::now()), words.slot());
                self.put_timer(subscribe_instant(when), when, to)?;
                Some(format!("ok {when}"))
            }
            "get-arguments"
            | "get-environment"
            | "initial-cwd"
            | "get-terminal"
            | "get-directories"
            | "monotonic-now"
            | "monotonic-resolution"
            | "wall-now"
            | "wall-resolution" => surroundings(name, words),
            "preopened" => {
                let to = words.slot();
                let own = get_directories()
                    .into_iter()
                    .find(|(_, name)| name.strip_prefix('/') == Some(self.place.as_str()));
                *self.descriptors.get_mut(to)? = Some(own?.0);
                Some("ok".to_owned())
            }
            "read-directory-entry" => {
                let stream = self.entries.get(words.slot())?.as_ref()?;
                Some(answer(stream.read_directory_entry(), |entry| match entry {
                    Some(entry) => format!("{} {}", type_name(entry.type_), quoted(&entry.name)),
                    None => "none".to_owned(),
                }))
            }
            "list" => {
                let stream = self.entries.get(words.slot())?.as_ref()?;
                Some(list(stream))
            }
            _ => match words.next() {
                slot if slot.starts_with('d') => self.on_descriptor(name, number_in(slot), words),
                slot if slot.starts_with('i') => self.on_input(name, number_in(slot), words),
                slot if slot.starts_with('o') => self.on_output(name, number_in(slot), words),
                _ => None,
            },
        }
    }

    fn put_timer(&mut self, pollable: Pollable, due: u64, to: usize) -> Option<()> {
        *self.due.get_mut(to)? = Some(due);
        *self.pollables.get_mut(to)? = Some(pollable);
        Some(())
    }

    fn put_pollable(&mut self, pollable: Pollable, to: usize) -> Option<String> {
        *self.due.get_mut(to)? = None;
        *self.pollables.get_mut(to)? = Some(pollable);
        Some("ok".to_owned())
    }

    /// Whether a pollable is one of a stream, or due before long.
    fn is_soon(&self, slot: usize) -> bool {
        match self.due.get(slot) {
            Some(Some(due)) => *due <= monotonic_clock::now().saturating_add(SOON),
            _ => true,
        }
    }

    /// What was answered, and where a pollable of the clock is among these, what time it was afterwards.
    fn with_time(&self, slots: &[usize], words: &str) -> String {
        if !slots.iter().any(|slot| matches!(self.due.get(*slot), Some(Some(_)))) {
            return words.to_owned();
        }
        let time = format!("@{}", monotonic_clock::now());
        if words.is_empty() {
            time
        } else {
            format!("{words} {time}")
        }
    }

    fn drop(&mut self, slot: &str) -> Option<String> {
        let number = number_in(slot);
        let was = match slot.get(..1)? {
            "d" => self.descriptors.get_mut(number)?.take().is_some(),
            "i" => self.inputs.get_mut(number)?.take().is_some(),
            "o" => self.outputs.get_mut(number)?.take().is_some(),
            "p" => self.pollables.get_mut(number)?.take().is_some(),
            _ => self.entries.get_mut(number)?.take().is_some(),
        };
        was.then(|| "ok".to_owned())
    }

    fn on_descriptor(&mut self, name: &str, slot: usize, words: &mut Words) -> Option<String> {
        let of = self.descriptors.get(slot)?.as_ref()?;
        Some(match name {
            "open-at" => {
                let opened = of.open_at(
                    words.path_flags(),
                    &words.text(),
                    words.open_flags(),
                    words.descriptor_flags(),
                );
                put(opened, &mut self.descriptors, words.slot())
            }
            "read-via-stream" => put(of.read_via_stream(words.number()), &mut self.inputs, words.slot()),
            "write-via-stream" => {
                let made = of.write_via_stream(words.number());
                let to = words.slot();
                *self.permits.get_mut(to)? = 0;
                put(made, &mut self.outputs, to)
            }
            "append-via-stream" => {
                let made = of.append_via_stream();
                let to = words.slot();
                *self.permits.get_mut(to)? = 0;
                put(made, &mut self.outputs, to)
            }
            "read-directory" => put(of.read_directory(), &mut self.entries, words.slot()),
            "read" => answer(of.read(words.number(), words.number()), |(bytes, end)| {
                format!("{} {}", summary(&bytes), if end { "end" } else { "more" })
            }),
            "write" => {
                let length = words.number();
                let bytes = bytes_of(words.number(), length);
                answer(of.write(&bytes, words.number()), |written| written.to_string())
            }
            "set-size" => done_with(of.set_size(words.number())),
            "advise" => done_with(of.advise(words.number(), words.number(), words.advice())),
            "sync" => done_with(of.sync()),
            "sync-data" => done_with(of.sync_data()),
            "get-flags" => answer(of.get_flags(), letters_of),
            "get-type" => answer(of.get_type(), |kind| type_name(kind).to_owned()),
            "stat" => answer(of.stat(), stat_words),
            "stat-at" => answer(of.stat_at(words.path_flags(), &words.text()), stat_words),
            "set-times" => done_with(of.set_times(words.timestamp(), words.timestamp())),
            "set-times-at" => {
                done_with(of.set_times_at(words.path_flags(), &words.text(), words.timestamp(), words.timestamp()))
            }
            "metadata-hash" => answer(of.metadata_hash(), hash_words),
            "metadata-hash-at" => answer(of.metadata_hash_at(words.path_flags(), &words.text()), hash_words),
            "create-directory-at" => done_with(of.create_directory_at(&words.text())),
            "remove-directory-at" => done_with(of.remove_directory_at(&words.text())),
            "unlink-file-at" => done_with(of.unlink_file_at(&words.text())),
            "readlink-at" => answer(of.readlink_at(&words.text()), |contents| quoted(&contents)),
            "symlink-at" => done_with(of.symlink_at(&words.text(), &words.text())),
            "link-at" => {
                let (flags, from) = (words.path_flags(), words.text());
                let to = self.descriptors.get(words.slot())?.as_ref()?;
                done_with(of.link_at(flags, &from, to, &words.text()))
            }
            "rename-at" => {
                let from = words.text();
                let to = self.descriptors.get(words.slot())?.as_ref()?;
                done_with(of.rename_at(&from, to, &words.text()))
            }
            "is-same-object" => format!(
                "ok {}",
                of.is_same_object(self.descriptors.get(words.slot())?.as_ref()?)
            ),
            _ => return None,
        })
    }

    fn on_input(&mut self, name: &str, slot: usize, words: &mut Words) -> Option<String> {
        let of = self.inputs.get(slot)?.as_ref()?;
        Some(match name {
            "stream-read" => stream_answer(of.read(words.number()), |bytes| summary(&bytes)),
            "blocking-read" => stream_answer(of.blocking_read(words.number()), |bytes| summary(&bytes)),
            "skip" => stream_answer(of.skip(words.number()), |count| count.to_string()),
            "blocking-skip" => stream_answer(of.blocking_skip(words.number()), |count| count.to_string()),
            "subscribe" => {
                let pollable = of.subscribe();
                return self.put_pollable(pollable, words.slot());
            }
            _ => return None,
        })
    }

    fn on_output(&mut self, name: &str, slot: usize, words: &mut Words) -> Option<String> {
        let of = self.outputs.get(slot)?.as_ref()?;
        Some(match name {
            "check-write" => stream_answer(of.check_write(), |permit| {
                self.permits[slot] = permit;
                permit.to_string()
            }),
            "stream-write" => {
                let length = length_in(words.next(), self.permits[slot])?;
                self.permits[slot] = 0;
                stream_answer(of.write(&bytes_of(words.number(), length)), |()| length.to_string())
            }
            "write-zeroes" => {
                let length = length_in(words.next(), self.permits[slot])?;
                self.permits[slot] = 0;
                stream_answer(of.write_zeroes(length), |()| length.to_string())
            }
            "blocking-write-and-flush" => {
                let length = words.number();
                stream_answer(of.blocking_write_and_flush(&bytes_of(words.number(), length)), |()| {
                    length.to_string()
                })
            }
            "blocking-write-zeroes-and-flush" => {
                let length = words.number();
                stream_answer(of.blocking_write_zeroes_and_flush(length), |()| length.to_string())
            }
            "flush" => {
                self.permits[slot] = 0;
                stream_answer(of.flush(), |()| String::new())
            }
            "blocking-flush" => {
                self.permits[slot] = 0;
                stream_answer(of.blocking_flush(), |()| String::new())
            }
            "splice" | "blocking-splice" => {
                let from = self.inputs.get(words.slot())?.as_ref()?;
                self.permits[slot] = 0;
                let length = words.number();
                let moved = match name {
                    "splice" => of.splice(from, length),
                    _ => of.blocking_splice(from, length),
                };
                stream_answer(moved, |count| count.to_string())
            }
            "subscribe" => {
                let pollable = of.subscribe();
                return self.put_pollable(pollable, words.slot());
            }
            _ => return None,
        })
    }
}

fn number_in(slot: &str) -> usize {
    slot.get(1..).and_then(|digits| digits.parse().ok()).unwrap_or(SLOTS)
}

/// A number, or `permit` or `permit+1` of what was permitted.
fn length_in(word: &str, permit: u64) -> Option<u64> {
    match word {
        "permit" => Some(permit.min(MOST)),
        "permit+1" => (permit < MOST).then_some(permit + 1),
        number => number.parse().ok(),
    }
}

/// Puts what was made into its slot.
fn put<T>(made: Result<T, ErrorCode>, slots: &mut Slots<T>, to: usize) -> String {
    match made {
        Ok(made) => {
            if let Some(place) = slots.get_mut(to) {
                *place = Some(made);
            }
            "ok".to_owned()
        }
        Err(code) => format!("err {}", code.name()),
    }
}

fn answer<T>(result: Result<T, ErrorCode>, words: impl FnOnce(T) -> String) -> String {
    match result {
        Ok(value) => said("ok", &words(value)),
        Err(code) => said("err", code.name()),
    }
}

fn done_with(result: Result<(), ErrorCode>) -> String {
    answer(result, |()| String::new())
}

fn stream_answer<T>(result: Result<T, StreamError>, words: impl FnOnce(T) -> String) -> String {
    match result {
        Ok(value) => said("ok", &words(value)),
        Err(StreamError::Closed) => "closed".to_owned(),
        Err(StreamError::LastOperationFailed(error)) => said(
            "failed",
            filesystem_error_code(&error).map_or("none", |code| code.name()),
        ),
    }
}

fn said(kind: &str, words: &str) -> String {
    if words.is_empty() {
        kind.to_owned()
    } else {
        format!("{kind} {words}")
    }
}

fn summary(bytes: &[u8]) -> String {
    format!("{} {:08x}", bytes.len(), hash(bytes))
}

/// All entries that are left, sorted.
fn list(stream: &DirectoryEntryStream) -> String {
    let mut all = Vec::new();
    // A host whose stream never ends is seen by this.
    while all.len() < 100 {
        match stream.read_directory_entry() {
            Ok(Some(entry)) => all.push(format!("{} {}", quoted(&entry.name), type_name(entry.type_))),
            Ok(None) => break,
            Err(code) => return format!("err {}", code.name()),
        }
    }
    all.sort();
    said("ok", &all.join(" "))
}

fn stat_words(stat: DescriptorStat) -> String {
    let time = |time: Option<wasi::filesystem::types::Datetime>| {
        time.map_or("none".to_owned(), |time| {
            format!("{}.{}", time.seconds, time.nanoseconds)
        })
    };
    format!(
        "{} {} {} {} {} {}",
        type_name(stat.type_),
        stat.link_count,
        stat.size,
        time(stat.data_access_timestamp),
        time(stat.data_modification_timestamp),
        time(stat.status_change_timestamp),
    )
}

fn hash_words(hash: MetadataHashValue) -> String {
    format!("{:x}.{:x}", hash.upper, hash.lower)
}

fn type_name(kind: DescriptorType) -> &'static str {
    match kind {
        DescriptorType::Unknown => "unknown",
        DescriptorType::BlockDevice => "block-device",
        DescriptorType::CharacterDevice => "character-device",
        DescriptorType::Directory => "directory",
        DescriptorType::Fifo => "fifo",
        DescriptorType::SymbolicLink => "symbolic-link",
        DescriptorType::RegularFile => "regular-file",
        DescriptorType::Socket => "socket",
    }
}
