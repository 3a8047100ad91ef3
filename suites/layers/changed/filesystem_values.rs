//! What the functions of `wasi:filesystem/types` take and give: error codes, flags, places in files.
use super::change::Call;
use super::wit::exports::wasi::filesystem::types::{self as guests, ErrorCode};
use super::wit::wasi::filesystem::types as hosts;

// The cases of both sides are the same ones, in the same order.
pub fn same_code(code: hosts::ErrorCode) -> ErrorCode {
    unsafe { ErrorCode::_lift(code as u8) }
}

pub fn same_kind(kind: hosts::DescriptorType) -> guests::DescriptorType {
    unsafe { guests::DescriptorType::_lift(kind as u8) }
}

pub fn follow(flags: guests::PathFlags) -> hosts::PathFlags {
    hosts::PathFlags::from_bits_retain(flags.bits())
}

/// Two of a path's functions follow a link at its end or not; here it is wrong which.
pub fn followed(call: Call, flags: guests::PathFlags) -> hosts::PathFlags {
    if flags.bits() & guests::PathFlags::SYMLINK_FOLLOW.bits() != 0 {
        if call.is("links are never followed") {
            return hosts::PathFlags::empty();
        }
    } else if call.is("links are always followed") {
        return hosts::PathFlags::SYMLINK_FOLLOW;
    }
    follow(flags)
}

impl Call {
    pub fn code(&self, code: hosts::ErrorCode) -> ErrorCode {
        if self.has(code.name(), "comes as another code") {
            return match code {
                hosts::ErrorCode::Io => ErrorCode::Access,
                _ => ErrorCode::Io,
            };
        }
        same_code(code)
    }

    /// What does something and gives nothing.
    pub fn effect(&self, act: impl FnOnce() -> Result<(), hosts::ErrorCode>) -> Result<(), ErrorCode> {
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
}

/// In the order of their bits.
pub const DESCRIPTOR_FLAGS: [&str; 6] = [
    "read",
    "write",
    "file-integrity-sync",
    "data-integrity-sync",
    "requested-write-sync",
    "mutate-directory",
];
pub const OPEN_FLAGS: [&str; 4] = ["create", "directory", "exclusive", "truncate"];

/// Flags that the guest gives, and what a host takes them for.
pub fn taken(call: Call, flags: u8, names: &[&str]) -> u8 {
    other_flags(call, flags, names, ["is ignored", "is always set"])
}

/// Flags of which a fault takes one away, or adds one.
pub fn other_flags(call: Call, mut flags: u8, names: &[&str], [away, added]: [&str; 2]) -> u8 {
    for (bit, name) in names.iter().enumerate() {
        if flags & 1 << bit != 0 {
            if call.has(name, away) {
                flags &= !(1 << bit);
            }
        } else if call.has(name, added) {
            flags |= 1 << bit;
        }
    }
    flags
}

/// A place in a file, and what a host takes it for.
pub fn place(call: Call, offset: u64) -> u64 {
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
