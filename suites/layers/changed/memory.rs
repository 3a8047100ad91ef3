//! What a host remembers of files where it has to look, and what it has to remember of them. Faults come of both.
extern crate alloc;
pub use self::alloc::rc::{Rc, Weak};
use super::change::Call;
use super::wit::wasi::filesystem::types as hosts;
use super::wit::wasi::io::streams as host_streams;
use core::cell::{Cell, OnceCell, RefCell};
use core::ops::Deref;
use guest::*;

/// One stream that a descriptor has given.
pub struct Place<T> {
    pub host: Weak<T>,
    /// Where in the file it is.
    pub at: Rc<Cell<u64>>,
    pub ended: Rc<Cell<bool>>,
}

/// What a descriptor refers to.
pub struct File {
    host: hosts::Descriptor,
    /// What a fault has put in its place.
    other: OnceCell<hosts::Descriptor>,
    /// The descriptor, path and flags by which it was opened.
    pub above: Option<Rc<File>>,
    pub path: Option<String>,
    pub flags: u8,
    /// Whether the guest has dropped its handle.
    pub dropped: Cell<bool>,
    /// Whether a fault has lost the file.
    lost: Cell<bool>,
    /// The first answer of `stat`.
    pub first: RefCell<Option<hosts::DescriptorStat>>,
    /// Earlier answers of `stat-at`.
    pub answers: RefCell<Vec<(String, u8, hosts::DescriptorStat)>>,
    /// Bytes that were cut off, and where they were.
    pub cut: RefCell<Option<(u64, Vec<u8>)>>,
    /// What the directory contained when it was first read.
    pub names: RefCell<Option<Vec<String>>>,
    pub reading: RefCell<Option<Place<host_streams::InputStream>>>,
    pub writing: RefCell<Option<Place<host_streams::OutputStream>>>,
    pub entries: RefCell<Weak<hosts::DirectoryEntryStream>>,
}

impl Deref for File {
    type Target = hosts::Descriptor;
    fn deref(&self) -> &hosts::Descriptor {
        self.other.get().unwrap_or(&self.host)
    }
}

struct Live(RefCell<Vec<Weak<File>>>);

// A component instance has one thread.
unsafe impl Sync for Live {}

/// The files whose descriptors have not been dropped.
static LIVE: Live = Live(RefCell::new(Vec::new()));

struct Changes(Cell<u64>);

// A component instance has one thread.
unsafe impl Sync for Changes {}

/// How often entries of directories have been made or removed.
static CHANGES: Changes = Changes(Cell::new(0));

pub fn entries_change() {
    CHANGES.0.set(CHANGES.0.get() + 1);
}

pub fn changes() -> u64 {
    CHANGES.0.get()
}

impl File {
    pub fn new(host: hosts::Descriptor, above: Option<Rc<File>>, path: Option<String>, flags: u8) -> Rc<File> {
        let file = Rc::new(File {
            host,
            other: OnceCell::new(),
            above,
            path,
            flags,
            dropped: Cell::new(false),
            lost: Cell::new(false),
            first: RefCell::new(None),
            answers: RefCell::new(Vec::new()),
            cut: RefCell::new(None),
            names: RefCell::new(None),
            reading: RefCell::new(None),
            writing: RefCell::new(None),
            entries: RefCell::new(Weak::new()),
        });
        let mut live = LIVE.0.borrow_mut();
        live.retain(|one| one.strong_count() > 0);
        live.push(Rc::downgrade(&file));
        file
    }

    /// The other descriptors of the same object.
    pub fn others(self: &Rc<File>) -> Vec<Rc<File>> {
        live()
            .into_iter()
            .filter(|one| !Rc::ptr_eq(one, self) && one.is_same_object(self))
            .collect()
    }

    /// Whether the file is there still, for a host that goes by other things than the descriptor.
    pub fn there(&self) -> Result<(), hosts::ErrorCode> {
        let call = Call("descriptor.drop");
        if self.lost.get() {
            return Err(hosts::ErrorCode::NoEntry);
        }
        if self.above.as_ref().is_some_and(|above| above.dropped.get()) && call.is("what was opened from it is closed")
        {
            return Err(hosts::ErrorCode::BadDescriptor);
        }
        Ok(())
    }

    pub fn size(&self) -> u64 {
        self.stat().map(|stat| stat.size).unwrap_or_default()
    }
}

pub fn live() -> Vec<Rc<File>> {
    let live = LIVE.0.borrow();
    live.iter()
        .filter_map(|one| one.upgrade())
        .filter(|one| !one.dropped.get())
        .collect()
}

/// The open descriptors of what a path leads to.
pub fn open_at(base: &hosts::Descriptor, path: &str) -> Vec<Rc<File>> {
    if live().is_empty() {
        return Vec::new();
    }
    let none = hosts::PathFlags::empty();
    let Ok(stat) = base.stat_at(none, path) else {
        return Vec::new();
    };
    if !matches!(
        stat.type_,
        hosts::DescriptorType::RegularFile | hosts::DescriptorType::Directory
    ) {
        return Vec::new();
    }
    let flags = hosts::DescriptorFlags::READ;
    let Ok(object) = base.open_at(none, path, hosts::OpenFlags::empty(), flags) else {
        return Vec::new();
    };
    live().into_iter().filter(|one| one.is_same_object(&object)).collect()
}

pub fn lose(files: &[Rc<File>]) {
    files.iter().for_each(|one| one.lost.set(true));
}

/// Lets descriptors refer to what a path leads to now.
pub fn exchange(files: &[Rc<File>], base: &hosts::Descriptor, path: &str) {
    for file in files {
        let flags = hosts::DescriptorFlags::from_bits_retain(file.flags);
        if let Ok(other) = base.open_at(hosts::PathFlags::empty(), path, hosts::OpenFlags::empty(), flags) {
            file.other.set(other).ok();
        }
    }
}

/// Removes a directory with all that is in it, or what is in it alone.
pub fn clear(base: &hosts::Descriptor, path: &str, keeps_itself: bool) -> Result<(), hosts::ErrorCode> {
    let flags = hosts::DescriptorFlags::READ | hosts::DescriptorFlags::MUTATE_DIRECTORY;
    let directory = base.open_at(hosts::PathFlags::empty(), path, hosts::OpenFlags::DIRECTORY, flags)?;
    for name in names(&directory) {
        if directory.unlink_file_at(&name).is_err() {
            clear(&directory, &name, false)?;
        }
    }
    if keeps_itself {
        return Ok(());
    }
    base.remove_directory_at(path)
}

/// The names in a directory.
pub fn names(directory: &hosts::Descriptor) -> Vec<String> {
    let mut all = Vec::new();
    if let Ok(entries) = directory.read_directory() {
        while let Ok(Some(entry)) = entries.read_directory_entry() {
            all.push(entry.name);
        }
    }
    all
}
