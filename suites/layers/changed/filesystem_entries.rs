//! The resource `directory-entry-stream` of `wasi:filesystem/types`.
use super::change::{freedom, Call};
use super::wit::exports::wasi::filesystem::types::{self as guests, ErrorCode};
use super::wit::wasi::filesystem::types as hosts;
use core::cell::{Cell, RefCell};
use guest::*;

pub struct Entries {
    host: hosts::DirectoryEntryStream,
    given: Cell<u64>,
    /// Read ahead.
    next: RefCell<Option<guests::DirectoryEntry>>,
}

pub fn entries(host: hosts::DirectoryEntryStream) -> guests::DirectoryEntryStream {
    guests::DirectoryEntryStream::new(Entries {
        host,
        given: Cell::new(0),
        next: RefCell::new(None),
    })
}

impl Entries {
    fn entry(&self, call: Call) -> Result<Option<guests::DirectoryEntry>, ErrorCode> {
        let entry = self.host.read_directory_entry().map_err(|code| call.code(code))?;
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
