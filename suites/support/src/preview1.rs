//! Preview 1 (`wasi_snapshot_preview1`) as its documentation says it, for core modules that its adapter wraps: each function with
//! slices in the place of pointers, and a result in the place of an `errno`.
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::check::{equal, holds, needed, not_applicable, ok, Failed, Outcome};

/// What a function fails with. `0` is success, and never in here.
#[derive(PartialEq, Clone, Copy)]
pub struct Errno(pub u16);

macro_rules! errnos {
    ($($name:ident = $number:literal,)*) => {
        $(pub const $name: Errno = Errno($number);)*
        impl fmt::Debug for Errno {
            fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
                match self.0 {
                    $($number => to.write_str(concat!("errno::", stringify!($name))),)*
                    other => write!(to, "errno {other}"),
                }
            }
        }
    };
}
errnos! {
    ACCES = 2, AGAIN = 6, BADF = 8, EXIST = 20, FBIG = 22, ILSEQ = 25, INTR = 27, INVAL = 28, IO = 29, ISDIR = 31, LOOP = 32,
    MLINK = 34, NAMETOOLONG = 37, NOENT = 44, NOMEM = 48, NOSPC = 51, NOSYS = 52, NOTDIR = 54, NOTEMPTY = 55, NOTSUP = 58,
    OVERFLOW = 61, PERM = 63, PIPE = 64, ROFS = 69, SPIPE = 70, XDEV = 75, NOTCAPABLE = 76,
}

pub type Result<T> = core::result::Result<T, Errno>;
pub type Fd = u32;

pub const STDIN: Fd = 0;
pub const STDOUT: Fd = 1;
pub const STDERR: Fd = 2;
/// Where preopened directories begin: the adapter keeps to what every libc of Preview 1 looks for.
const FIRST_PREOPEN: Fd = 3;

pub const REALTIME: u32 = 0;
pub const MONOTONIC: u32 = 1;

pub const WHENCE_SET: u32 = 0;
pub const WHENCE_CUR: u32 = 1;
pub const WHENCE_END: u32 = 2;

pub const CREAT: u32 = 1;
pub const DIRECTORY: u32 = 2;
pub const EXCL: u32 = 4;
pub const TRUNC: u32 = 8;
pub const SYMLINK_FOLLOW: u32 = 1;
pub const APPEND: u32 = 1;
pub const DSYNC: u32 = 2;
pub const NONBLOCK: u32 = 4;
pub const RSYNC: u32 = 8;
pub const SYNC: u32 = 16;

pub const READ: u64 = 1 << 1;
pub const WRITE: u64 = 1 << 6;
/// Every right that exists.
pub const ALL_RIGHTS: u64 = (1 << 30) - 1;

pub const FILETYPE_UNKNOWN: u8 = 0;
pub const FILETYPE_CHARACTER_DEVICE: u8 = 2;
pub const FILETYPE_DIRECTORY: u8 = 3;
pub const FILETYPE_REGULAR: u8 = 4;
pub const FILETYPE_SYMLINK: u8 = 7;

pub const FST_ATIM: u32 = 1;
pub const FST_MTIM: u32 = 4;

pub const EVENT_CLOCK: u8 = 0;
pub const EVENT_READ: u8 = 1;
pub const EVENT_WRITE: u8 = 2;

#[repr(C)]
struct Buffer {
    start: *const u8,
    length: usize,
}

#[repr(C)]
#[derive(Default, Debug, Clone, Copy)]
pub struct Filestat {
    pub dev: u64,
    pub ino: u64,
    pub filetype: u8,
    pub nlink: u64,
    pub size: u64,
    pub atim: u64,
    pub mtim: u64,
    pub ctim: u64,
}

#[repr(C)]
#[derive(Default, Debug, Clone, Copy)]
pub struct Fdstat {
    pub filetype: u8,
    pub flags: u16,
    pub rights_base: u64,
    pub rights_inheriting: u64,
}

/// What to wait for.
#[repr(C)]
#[derive(Default, Clone, Copy)]
pub struct Subscription {
    pub userdata: u64,
    kind: u32,
    _gap: u32,
    /// A clock's id, or a file descriptor.
    of: u32,
    _gap_too: u32,
    timeout: u64,
    precision: u64,
    flags: u64,
}

impl Subscription {
    /// After this many nanoseconds.
    pub fn after(userdata: u64, clock: u32, timeout: u64) -> Self {
        Subscription {
            userdata,
            of: clock,
            timeout,
            ..Default::default()
        }
    }
    /// At a time of the clock.
    pub fn at(userdata: u64, clock: u32, timeout: u64) -> Self {
        Subscription {
            userdata,
            of: clock,
            timeout,
            flags: 1,
            ..Default::default()
        }
    }
    pub fn readable(userdata: u64, fd: Fd) -> Self {
        Subscription {
            userdata,
            kind: 1,
            of: fd,
            ..Default::default()
        }
    }
    pub fn writable(userdata: u64, fd: Fd) -> Self {
        Subscription {
            userdata,
            kind: 2,
            of: fd,
            ..Default::default()
        }
    }
}

#[repr(C)]
#[derive(Default, Debug, Clone, Copy)]
pub struct Event {
    pub userdata: u64,
    pub error: u16,
    /// One of `EVENT_CLOCK`, `EVENT_READ` and `EVENT_WRITE`.
    pub kind: u8,
    pub bytes: u64,
    pub flags: u16,
}

/// An entry of a directory, as far as `fd_readdir` gave it.
#[derive(Debug, PartialEq, Clone)]
pub struct Dirent {
    /// The cookie of the entry after it.
    pub next: u64,
    pub inode: u64,
    pub filetype: u8,
    pub name: String,
}

mod raw {
    use super::{Buffer, Event, Fdstat, Filestat, Subscription};
    #[link(wasm_import_module = "wasi_snapshot_preview1")]
    extern "C" {
        pub fn args_get(argv: *mut *const u8, bytes: *mut u8) -> u32;
        pub fn args_sizes_get(count: *mut usize, bytes: *mut usize) -> u32;
        pub fn environ_get(entries: *mut *const u8, bytes: *mut u8) -> u32;
        pub fn environ_sizes_get(count: *mut usize, bytes: *mut usize) -> u32;
        pub fn clock_res_get(id: u32, time: *mut u64) -> u32;
        pub fn clock_time_get(id: u32, precision: u64, time: *mut u64) -> u32;
        pub fn fd_advise(fd: u32, offset: u64, length: u64, advice: u32) -> u32;
        pub fn fd_close(fd: u32) -> u32;
        pub fn fd_datasync(fd: u32) -> u32;
        pub fn fd_fdstat_get(fd: u32, stat: *mut Fdstat) -> u32;
        pub fn fd_fdstat_set_flags(fd: u32, flags: u32) -> u32;
        pub fn fd_filestat_get(fd: u32, stat: *mut Filestat) -> u32;
        pub fn fd_filestat_set_size(fd: u32, size: u64) -> u32;
        pub fn fd_filestat_set_times(fd: u32, atim: u64, mtim: u64, flags: u32) -> u32;
        pub fn fd_pread(fd: u32, buffers: *const Buffer, count: usize, offset: u64, read: *mut usize) -> u32;
        pub fn fd_prestat_dir_name(fd: u32, name: *mut u8, length: usize) -> u32;
        pub fn fd_prestat_get(fd: u32, stat: *mut [u32; 2]) -> u32;
        pub fn fd_pwrite(fd: u32, buffers: *const Buffer, count: usize, offset: u64, written: *mut usize) -> u32;
        pub fn fd_read(fd: u32, buffers: *const Buffer, count: usize, read: *mut usize) -> u32;
        pub fn fd_readdir(fd: u32, bytes: *mut u8, length: usize, cookie: u64, stored: *mut usize) -> u32;
        pub fn fd_renumber(fd: u32, to: u32) -> u32;
        pub fn fd_seek(fd: u32, offset: i64, whence: u32, now: *mut u64) -> u32;
        pub fn fd_sync(fd: u32) -> u32;
        pub fn fd_tell(fd: u32, now: *mut u64) -> u32;
        pub fn fd_write(fd: u32, buffers: *const Buffer, count: usize, written: *mut usize) -> u32;
        pub fn path_create_directory(fd: u32, path: *const u8, length: usize) -> u32;
        pub fn path_filestat_get(fd: u32, flags: u32, path: *const u8, length: usize, stat: *mut Filestat) -> u32;
        pub fn path_filestat_set_times(
            fd: u32,
            flags: u32,
            path: *const u8,
            length: usize,
            atim: u64,
            mtim: u64,
            times: u32,
        ) -> u32;
        pub fn path_link(
            fd: u32,
            flags: u32,
            path: *const u8,
            length: usize,
            new_fd: u32,
            new_path: *const u8,
            new_length: usize,
        ) -> u32;
        pub fn path_open(
            fd: u32,
            lookup: u32,
            path: *const u8,
            length: usize,
            oflags: u32,
            rights: u64,
            inheriting: u64,
            flags: u32,
            opened: *mut u32,
        ) -> u32;
        pub fn path_readlink(
            fd: u32,
            path: *const u8,
            length: usize,
            target: *mut u8,
            room: usize,
            stored: *mut usize,
        ) -> u32;
        pub fn path_remove_directory(fd: u32, path: *const u8, length: usize) -> u32;
        pub fn path_rename(
            fd: u32,
            path: *const u8,
            length: usize,
            new_fd: u32,
            new_path: *const u8,
            new_length: usize,
        ) -> u32;
        pub fn path_symlink(target: *const u8, target_length: usize, fd: u32, path: *const u8, length: usize) -> u32;
        pub fn path_unlink_file(fd: u32, path: *const u8, length: usize) -> u32;
        pub fn poll_oneoff(of: *const Subscription, events: *mut Event, count: usize, stored: *mut usize) -> u32;
        pub fn proc_exit(code: u32) -> !;
        pub fn random_get(bytes: *mut u8, length: usize) -> u32;
        pub fn sched_yield() -> u32;
    }
}

fn result<T>(errno: u32, value: T) -> Result<T> {
    match errno as u16 {
        0 => Ok(value),
        other => Err(Errno(other)),
    }
}

/// Calls a function that stores one value.
fn stored<T: Default>(call: impl FnOnce(*mut T) -> u32) -> Result<T> {
    let mut value = T::default();
    let errno = call(&mut value);
    result(errno, value)
}

fn buffers(parts: &[&[u8]]) -> Vec<Buffer> {
    parts
        .iter()
        .map(|part| Buffer {
            start: part.as_ptr(),
            length: part.len(),
        })
        .collect()
}

fn room(parts: &mut [&mut [u8]]) -> Vec<Buffer> {
    parts
        .iter_mut()
        .map(|part| Buffer {
            start: part.as_mut_ptr(),
            length: part.len(),
        })
        .collect()
}

/// Texts that end with a zero byte each; their number and size come from the first function.
fn strings(
    sizes: unsafe extern "C" fn(*mut usize, *mut usize) -> u32,
    get: unsafe extern "C" fn(*mut *const u8, *mut u8) -> u32,
) -> Result<Vec<String>> {
    let (mut count, mut length) = (0, 0);
    result(unsafe { sizes(&mut count, &mut length) }, ())?;
    let mut starts = vec![core::ptr::null(); count];
    // The byte after the end must stay as it is.
    let mut bytes = vec![0xAA_u8; length + 1];
    result(unsafe { get(starts.as_mut_ptr(), bytes.as_mut_ptr()) }, ())?;
    assert_eq!(
        bytes[length], 0xAA,
        "no more bytes than the size that the host reported"
    );
    let origin = bytes.as_ptr() as usize;
    let text_at = |start: *const u8| {
        let rest = bytes[..length].get((start as usize).wrapping_sub(origin)..)?;
        Some(rest.split_at(rest.iter().position(|byte| *byte == 0)?).0)
    };
    Ok(starts
        .iter()
        .map(|start| match text_at(*start) {
            Some(text) => String::from_utf8_lossy(text).into(),
            None => "(nothing in the buffer that ends with a zero byte)".into(),
        })
        .collect())
}

pub fn args() -> Result<Vec<String>> {
    strings(raw::args_sizes_get, raw::args_get)
}
pub fn environ() -> Result<Vec<String>> {
    strings(raw::environ_sizes_get, raw::environ_get)
}
pub fn clock_res_get(id: u32) -> Result<u64> {
    stored(|time| unsafe { raw::clock_res_get(id, time) })
}
pub fn clock_time_get(id: u32) -> Result<u64> {
    stored(|time| unsafe { raw::clock_time_get(id, 1, time) })
}
pub fn fd_advise(fd: Fd, offset: u64, length: u64, advice: u32) -> Result<()> {
    result(unsafe { raw::fd_advise(fd, offset, length, advice) }, ())
}
pub fn fd_close(fd: Fd) -> Result<()> {
    result(unsafe { raw::fd_close(fd) }, ())
}
pub fn fd_datasync(fd: Fd) -> Result<()> {
    result(unsafe { raw::fd_datasync(fd) }, ())
}
pub fn fd_fdstat_get(fd: Fd) -> Result<Fdstat> {
    stored(|stat| unsafe { raw::fd_fdstat_get(fd, stat) })
}
pub fn fd_fdstat_set_flags(fd: Fd, flags: u32) -> Result<()> {
    result(unsafe { raw::fd_fdstat_set_flags(fd, flags) }, ())
}
pub fn fd_filestat_get(fd: Fd) -> Result<Filestat> {
    stored(|stat| unsafe { raw::fd_filestat_get(fd, stat) })
}
pub fn fd_filestat_set_size(fd: Fd, size: u64) -> Result<()> {
    result(unsafe { raw::fd_filestat_set_size(fd, size) }, ())
}
pub fn fd_filestat_set_times(fd: Fd, atim: u64, mtim: u64, flags: u32) -> Result<()> {
    result(unsafe { raw::fd_filestat_set_times(fd, atim, mtim, flags) }, ())
}
pub fn fd_pread(fd: Fd, parts: &mut [&mut [u8]], offset: u64) -> Result<usize> {
    let list = room(parts);
    stored(|read| unsafe { raw::fd_pread(fd, list.as_ptr(), list.len(), offset, read) })
}
pub fn fd_pwrite(fd: Fd, parts: &[&[u8]], offset: u64) -> Result<usize> {
    let list = buffers(parts);
    stored(|written| unsafe { raw::fd_pwrite(fd, list.as_ptr(), list.len(), offset, written) })
}
pub fn fd_read(fd: Fd, parts: &mut [&mut [u8]]) -> Result<usize> {
    let list = room(parts);
    stored(|read| unsafe { raw::fd_read(fd, list.as_ptr(), list.len(), read) })
}
pub fn fd_write(fd: Fd, parts: &[&[u8]]) -> Result<usize> {
    let list = buffers(parts);
    stored(|written| unsafe { raw::fd_write(fd, list.as_ptr(), list.len(), written) })
}
/// The length of a preopen's name.
pub fn fd_prestat_get(fd: Fd) -> Result<usize> {
    let stat = stored(|stat| unsafe { raw::fd_prestat_get(fd, stat) })?;
    assert_eq!(stat[0] & 0xff, 0, "the kind of a preopen: a directory");
    Ok(stat[1] as usize)
}
pub fn fd_prestat_dir_name(fd: Fd, length: usize) -> Result<String> {
    let mut name = vec![0; length];
    result(unsafe { raw::fd_prestat_dir_name(fd, name.as_mut_ptr(), length) }, ())?;
    Ok(String::from_utf8_lossy(&name).into())
}
/// The bytes that were stored.
pub fn fd_readdir_bytes(fd: Fd, length: usize, cookie: u64) -> Result<Vec<u8>> {
    let mut bytes = vec![0; length];
    let used = stored(|used| unsafe { raw::fd_readdir(fd, bytes.as_mut_ptr(), length, cookie, used) })?;
    bytes.truncate(used);
    Ok(bytes)
}
/// The whole entries in what `fd_readdir` stored; one that is cut off at the end is left out.
pub fn entries_in(bytes: &[u8]) -> Vec<Dirent> {
    const HEAD: usize = 24;
    let mut all = Vec::new();
    let mut rest = bytes;
    while rest.len() >= HEAD {
        let length = u32::from_le_bytes(rest[16..20].try_into().unwrap_or_default()) as usize;
        let Some(name) = rest.get(HEAD..HEAD + length) else {
            break;
        };
        all.push(Dirent {
            next: u64::from_le_bytes(rest[..8].try_into().unwrap_or_default()),
            inode: u64::from_le_bytes(rest[8..16].try_into().unwrap_or_default()),
            filetype: rest[20],
            name: String::from_utf8_lossy(name).into(),
        });
        rest = &rest[HEAD + length..];
    }
    all
}
pub fn fd_renumber(fd: Fd, to: Fd) -> Result<()> {
    result(unsafe { raw::fd_renumber(fd, to) }, ())
}
pub fn fd_seek(fd: Fd, offset: i64, whence: u32) -> Result<u64> {
    stored(|now| unsafe { raw::fd_seek(fd, offset, whence, now) })
}
pub fn fd_sync(fd: Fd) -> Result<()> {
    result(unsafe { raw::fd_sync(fd) }, ())
}
pub fn fd_tell(fd: Fd) -> Result<u64> {
    stored(|now| unsafe { raw::fd_tell(fd, now) })
}
pub fn path_create_directory(fd: Fd, path: &str) -> Result<()> {
    result(unsafe { raw::path_create_directory(fd, path.as_ptr(), path.len()) }, ())
}
pub fn path_filestat_get(fd: Fd, flags: u32, path: &str) -> Result<Filestat> {
    stored(|stat| unsafe { raw::path_filestat_get(fd, flags, path.as_ptr(), path.len(), stat) })
}
pub fn path_filestat_set_times(fd: Fd, flags: u32, path: &str, atim: u64, mtim: u64, times: u32) -> Result<()> {
    let errno = unsafe { raw::path_filestat_set_times(fd, flags, path.as_ptr(), path.len(), atim, mtim, times) };
    result(errno, ())
}
pub fn path_link(fd: Fd, flags: u32, path: &str, new_fd: Fd, new_path: &str) -> Result<()> {
    let (from, to) = (path.as_bytes(), new_path.as_bytes());
    let errno = unsafe { raw::path_link(fd, flags, from.as_ptr(), from.len(), new_fd, to.as_ptr(), to.len()) };
    result(errno, ())
}
/// Descriptors made through the new one may have every right.
pub fn path_open(fd: Fd, lookup: u32, path: &str, oflags: u32, rights: u64, flags: u32) -> Result<Fd> {
    let (start, length) = (path.as_ptr(), path.len());
    stored(|opened| unsafe { raw::path_open(fd, lookup, start, length, oflags, rights, ALL_RIGHTS, flags, opened) })
}
/// As much of the target as has room in `room` bytes.
pub fn path_readlink(fd: Fd, path: &str, room: usize) -> Result<String> {
    let mut target = vec![0; room];
    let used =
        stored(|used| unsafe { raw::path_readlink(fd, path.as_ptr(), path.len(), target.as_mut_ptr(), room, used) })?;
    Ok(String::from_utf8_lossy(&target[..used]).into())
}
pub fn path_remove_directory(fd: Fd, path: &str) -> Result<()> {
    result(unsafe { raw::path_remove_directory(fd, path.as_ptr(), path.len()) }, ())
}
pub fn path_rename(fd: Fd, path: &str, new_fd: Fd, new_path: &str) -> Result<()> {
    let (from, to) = (path.as_bytes(), new_path.as_bytes());
    let errno = unsafe { raw::path_rename(fd, from.as_ptr(), from.len(), new_fd, to.as_ptr(), to.len()) };
    result(errno, ())
}
pub fn path_symlink(target: &str, fd: Fd, path: &str) -> Result<()> {
    let errno = unsafe { raw::path_symlink(target.as_ptr(), target.len(), fd, path.as_ptr(), path.len()) };
    result(errno, ())
}
pub fn path_unlink_file(fd: Fd, path: &str) -> Result<()> {
    result(unsafe { raw::path_unlink_file(fd, path.as_ptr(), path.len()) }, ())
}
/// The events that have occurred.
pub fn poll_oneoff(of: &[Subscription]) -> Result<Vec<Event>> {
    let mut events = vec![Event::default(); of.len().max(1)];
    let used = stored(|used| unsafe { raw::poll_oneoff(of.as_ptr(), events.as_mut_ptr(), of.len(), used) })?;
    events.truncate(used);
    Ok(events)
}
pub fn proc_exit(code: u32) -> ! {
    unsafe { raw::proc_exit(code) }
}
pub fn random_get(bytes: &mut [u8]) -> Result<()> {
    result(unsafe { raw::random_get(bytes.as_mut_ptr(), bytes.len()) }, ())
}
pub fn sched_yield() -> Result<()> {
    result(unsafe { raw::sched_yield() }, ())
}

/// Opens a file below a directory to read and write it; a link is followed.
pub fn open(directory: Fd, path: &str, oflags: u32) -> Result<Fd> {
    path_open(directory, SYMLINK_FOLLOW, path, oflags, READ | WRITE, 0)
}

/// As [`open`], for what the test needs first: where that fails, the test is not applicable.
pub fn opened(directory: Fd, path: &str) -> core::result::Result<Fd, Failed> {
    needed(&format!("path_open of {path}"), open(directory, path, 0))
}

/// The preopened directory of this name, or the only one that exists, whatever its name. Where there is none, the test is not
/// applicable.
pub fn preopen(name: &str) -> core::result::Result<Fd, Failed> {
    let all: Vec<(Fd, usize)> = (FIRST_PREOPEN..)
        .map_while(|fd| Some((fd, fd_prestat_get(fd).ok()?)))
        .collect();
    let found = match &all[..] {
        [only] => Some(only),
        _ => all
            .iter()
            .find(|(fd, length)| fd_prestat_dir_name(*fd, *length).as_deref() == Ok(name)),
    };
    match found {
        Some((fd, _)) => Ok(*fd),
        None => not_applicable(&format!("the host gives no preopen {name}")),
    }
}

/// Every preopened directory with its name, in the order of their numbers.
pub fn preopens() -> Result<Vec<(Fd, String)>> {
    (FIRST_PREOPEN..)
        .map_while(|fd| Some((fd, fd_prestat_get(fd).ok()?)))
        .map(|(fd, length)| Ok((fd, fd_prestat_dir_name(fd, length)?)))
        .collect()
}

/// What `fd_read` gives until it reads 0 bytes: one call may read fewer bytes than there are.
#[track_caller]
pub fn read_all(check: &str, fd: Fd) -> core::result::Result<String, Failed> {
    let mut all = Vec::new();
    let mut part = vec![0; 4096];
    loop {
        let read = ok(check, fd_read(fd, &mut [&mut part]))?;
        if read == 0 {
            return Ok(String::from_utf8_lossy(&all).into());
        }
        all.extend(&part[..read]);
    }
}

/// Holds when `fd_read` gives these bytes. It is called until it has given as many, since one call may read fewer than there are; the
/// end of the file is for other tests to check.
#[track_caller]
pub fn reads(check: &str, fd: Fd, expected: &str) -> Outcome {
    let mut all = Vec::new();
    let mut part = vec![0; expected.len().max(1)];
    while all.len() < expected.len() {
        let read = ok(check, fd_read(fd, &mut [&mut part]))?;
        if read == 0 {
            break;
        }
        all.extend(&part[..read]);
    }
    equal(check, &*String::from_utf8_lossy(&all), expected)
}

/// Holds when `fd_pread` gives these bytes from the offset on, as [`reads`] does.
#[track_caller]
pub fn preads(check: &str, fd: Fd, offset: u64, expected: &str) -> Outcome {
    let mut all = Vec::new();
    let mut part = vec![0; expected.len().max(1)];
    while all.len() < expected.len() {
        let read = uninterrupted(|| fd_pread(fd, &mut [&mut part], offset + all.len() as u64));
        let read = ok(check, read)?;
        if read == 0 {
            break;
        }
        all.extend(&part[..read]);
    }
    equal(check, &*String::from_utf8_lossy(&all), expected)
}

/// Calls `fd_write` until it has written all of the bytes: one call may write fewer.
#[track_caller]
pub fn write_all(check: &str, fd: Fd, bytes: &[u8]) -> Outcome {
    let mut rest = bytes;
    while !rest.is_empty() {
        let written = ok(check, fd_write(fd, &[rest]))?;
        holds(
            check,
            written > 0 && written <= rest.len(),
            "1 byte or more, and no more than were given",
            &written,
        )?;
        rest = &rest[written..];
    }
    Ok(())
}

/// Any read may be interrupted: then it is repeated, up to 100 times.
pub fn uninterrupted(mut read: impl FnMut() -> Result<usize>) -> Result<usize> {
    for _ in 1..100 {
        match read() {
            Err(INTR) => {}
            result => return result,
        }
    }
    read()
}

/// Holds when a call succeeds. Where the file system does not have what it asks for, the test is not applicable.
#[track_caller]
pub fn supported(check: &str, result: Result<()>) -> Outcome {
    match result {
        Err(NOTSUP | NOSYS) => not_applicable(&format!("{check} is not supported")),
        result => ok(check, result),
    }
}
