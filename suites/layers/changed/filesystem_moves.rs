//! Second names of files, and other names: links and renames.
use super::change::{freedom, Call};
use super::filesystem_descriptors::{follows, kind_at, same, target_of, Descriptor};
use super::filesystem_freedoms::{are_apart, other_code};
use super::filesystem_values::{follow, followed, same_code};
use super::memory::{clear, entries_change, exchange, lose, names, open_at};
use super::wit::exports::wasi::filesystem::types::{self as guests, ErrorCode};
use super::wit::wasi::filesystem::types as hosts;
use guest::*;

impl Descriptor {
    pub fn link(
        &self,
        flags: guests::PathFlags,
        path: String,
        other: &Descriptor,
        new_path: String,
    ) -> Result<(), ErrorCode> {
        let call = Call("descriptor.link-at");
        if freedom("hard links are unsupported") {
            return Err(ErrorCode::Unsupported);
        }
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

    pub fn rename(&self, path: String, other: &Descriptor, new_path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.rename-at");
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
