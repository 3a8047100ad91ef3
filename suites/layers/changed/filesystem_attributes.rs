//! What files are: types, sizes, times, hashes.
use super::change::{freedom, Call};
use super::filesystem_descriptors::{follows, Descriptor};
use super::filesystem_values::{followed, same_code, same_kind};
use super::wit::exports::wasi::filesystem::types::{self as guests, ErrorCode};
use super::wit::wasi::filesystem::types as hosts;
use guest::*;

impl Descriptor {
    pub fn attributes(&self) -> Result<guests::DescriptorStat, ErrorCode> {
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

    pub fn attributes_at(&self, flags: guests::PathFlags, path: String) -> Result<guests::DescriptorStat, ErrorCode> {
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

    pub fn hash_at(&self, flags: guests::PathFlags, path: String) -> Result<guests::MetadataHashValue, ErrorCode> {
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
}

impl Call {
    pub fn kind(&self, kind: hosts::DescriptorType) -> guests::DescriptorType {
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

    pub fn hash(&self, hash: hosts::MetadataHashValue) -> guests::MetadataHashValue {
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
}
