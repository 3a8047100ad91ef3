//! What is known of descriptors, and what paths lead to from them.
use super::change::Call;
use super::filesystem_values::{other_flags, DESCRIPTOR_FLAGS};
use super::memory::{File, Rc};
use super::wit::exports::wasi::filesystem::types::{self as guests, ErrorCode};
use super::wit::wasi::filesystem::types as hosts;
use core::cell::Cell;
use guest::*;

pub struct Descriptor {
    pub host: Rc<File>,
    /// The number of the preopen that it is of.
    pub device: usize,
    /// Whether the last read was interrupted.
    pub interrupted: Cell<bool>,
}

impl Drop for Descriptor {
    fn drop(&mut self) {
        self.host.dropped.set(true);
    }
}

/// A descriptor of a preopen with this number.
pub fn preopened(host: hosts::Descriptor, device: usize) -> guests::Descriptor {
    let flags = host.get_flags().map(|flags| flags.bits()).unwrap_or_default();
    guests::Descriptor::new(Descriptor {
        host: File::new(host, None, None, flags),
        device,
        interrupted: Cell::new(false),
    })
}

impl Descriptor {
    /// A descriptor of what was opened from this one.
    pub fn opened(&self, host: hosts::Descriptor, path: String, flags: u8) -> guests::Descriptor {
        guests::Descriptor::new(Descriptor {
            host: File::new(host, Some(self.host.clone()), Some(path), flags),
            device: self.device,
            interrupted: Cell::new(false),
        })
    }

    pub fn is_to_write(&self) -> bool {
        self.host.flags & hosts::DescriptorFlags::WRITE.bits() != 0
    }

    /// Where a function's paths begin.
    pub fn base(&self, call: Call) -> &hosts::Descriptor {
        match &self.host.above {
            Some(above) if call.is("paths begin at the directory above") => above,
            _ => &self.host,
        }
    }

    pub fn flags(&self) -> Result<guests::DescriptorFlags, ErrorCode> {
        let call = Call("descriptor.get-flags");
        let flags = self.host.get_flags().map_err(|code| call.code(code))?.bits();
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
        let faults = ["is missing", "is there though it was not asked for"];
        Ok(guests::DescriptorFlags::from_bits_retain(other_flags(
            call,
            flags,
            &DESCRIPTOR_FLAGS,
            faults,
        )))
    }

    pub fn is_same(&self, other: &Descriptor) -> bool {
        let call = Call("descriptor.is-same-object");
        let other = &other.host;
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
}

/// The kind of what a path leads to, links not followed.
pub fn kind_at(base: &hosts::Descriptor, path: &str) -> Option<hosts::DescriptorType> {
    base.stat_at(hosts::PathFlags::empty(), path)
        .ok()
        .map(|stat| stat.type_)
}

pub fn is_link(base: &hosts::Descriptor, path: &str) -> bool {
    matches!(kind_at(base, path), Some(hosts::DescriptorType::SymbolicLink))
}

/// What a link leads to, as a path from the same directory.
pub fn target_of(base: &hosts::Descriptor, path: &str) -> Option<String> {
    let target = base.readlink_at(path).ok()?;
    Some(match path.rsplit_once('/') {
        Some((before, _)) => format!("{before}/{target}"),
        None => target,
    })
}

pub fn follows(base: &hosts::Descriptor, path: &str) -> Result<hosts::DescriptorStat, hosts::ErrorCode> {
    base.stat_at(hosts::PathFlags::SYMLINK_FOLLOW, path)
}

/// Cuts a file off at a size.
pub fn cut(base: &hosts::Descriptor, path: &str) {
    let (none, flags) = (hosts::PathFlags::empty(), hosts::DescriptorFlags::WRITE);
    if let Ok(file) = base.open_at(none, path, hosts::OpenFlags::empty(), flags) {
        file.set_size(0).ok();
    }
}

pub fn same(one: &hosts::Descriptor, other: &hosts::Descriptor) -> bool {
    one.is_same_object(other)
}
