//! ---
//! title: Names that begin with dots or signs, or contain capitals, blanks or percent signs, are ordinary names to each function
//! requirements: [filesystem.types.paths.inside-is-fine, filesystem.types.read-directory.entries]
//! dirs:
//!   - guest: /data
//!     holds:
//!       in: { dir: { plain: "", "..a": "", "...b": "", "a..c": "", ".d": "", "e~": "", "~": "", "%41": "", "a%20b": "", "Read.ME": "", "-f": "", "$HOME": "", "a b": "" } }
//! ---
#![no_std]
#![no_main]
use core::fmt::Debug;
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, NewTimestamp, OpenFlags, PathFlags};

test!(run);

/// Names that the file systems of all platforms have.
const NAMES: [&str; 12] = [
    "..a", "...b", "a..c", ".d", "e~", "~", "%41", "a%20b", "Read.ME", "-f", "$HOME", "a b",
];
const PLAIN: &str = "plain";

/// The functions that the host has for a plain name: what fails for that fails not for its letters, and is for other tests.
struct Functions(Vec<&'static str>);

impl Functions {
    fn see<T, E: Debug>(&mut self, call: &'static str, name: &str, result: Result<T, E>) -> Result<Option<T>, Failed> {
        if name == PLAIN && result.is_ok() {
            self.0.push(call);
        }
        if name == PLAIN || !self.0.contains(&call) {
            return Ok(result.ok());
        }
        ok(&format!("{call} of {name}"), result).map(Some)
    }

    /// Each function that takes a path, with that of a file that is there.
    fn with(&mut self, data: &Descriptor, name: &str) -> Outcome {
        let path = &format!("in/{name}");
        let none = PathFlags::empty();
        self.see("stat-at", name, data.stat_at(none, path))?;
        let opened = data.open_at(none, path, OpenFlags::empty(), DescriptorFlags::READ);
        self.see("open-at", name, opened)?;
        self.see("metadata-hash-at", name, data.metadata_hash_at(none, path))?;
        let times = data.set_times_at(none, path, NewTimestamp::NoChange, NewTimestamp::Now);
        self.see("set-times-at", name, times)?;
        self.see("rename-at", name, data.rename_at(path, data, "other"))?;
        self.see("rename-at to the path", name, data.rename_at("other", data, path))?;
        let linked = self.see("link-at", name, data.link_at(none, path, data, "other"))?;
        if linked.is_some() {
            needed("unlink-file-at of the second name", data.unlink_file_at("other"))?;
        }
        self.see("unlink-file-at", name, data.unlink_file_at(path))?;
        // What is gone is made again, as a directory, as a link, and as it was.
        self.see("create-directory-at", name, data.create_directory_at(path))?;
        self.see("remove-directory-at", name, data.remove_directory_at(path))?;
        let linked = self.see("symlink-at", name, data.symlink_at("other", path))?;
        if linked.is_some() {
            self.see("readlink-at", name, data.readlink_at(path))?;
            needed("unlink-file-at of the link", data.unlink_file_at(path))?;
        }
        let made = data.open_at(none, path, OpenFlags::CREATE, DescriptorFlags::WRITE);
        self.see("open-at with create", name, made).map(|_| ())
    }
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let inside = open!(data, "in", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let entries = ok("read-directory", inside.read_directory())?;
    let mut seen = Vec::new();
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        seen.push(entry.name);
    }
    for name in NAMES {
        let times = seen.iter().filter(|one| *one == name).count();
        equal(&format!("how often {name} is listed"), &times, &1)?;
    }
    let mut functions = Functions(Vec::new());
    functions.with(&data, PLAIN)?;
    NAMES.into_iter().try_for_each(|name| functions.with(&data, name))
}
