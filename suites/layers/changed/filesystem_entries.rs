//! Directories as they are read: the resource `directory-entry-stream` of `wasi:filesystem/types`.
use super::change::{freedom, Call};
use super::filesystem_descriptors::{follows, Descriptor};
use super::filesystem_values::same_code;
use super::memory::{changes, names, File, Rc};
use super::wit::exports::wasi::filesystem::types::{self as guests, ErrorCode};
use super::wit::wasi::filesystem::types as hosts;
use core::cell::{Cell, RefCell};
use guest::*;

type Entry = Result<hosts::DirectoryEntry, hosts::ErrorCode>;

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

impl Descriptor {
    pub fn entries(&self) -> Result<guests::DirectoryEntryStream, ErrorCode> {
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
