//! What is made, opened, read and removed by its path.
use super::change::{freedom, Call};
use super::filesystem_descriptors::{cut, follows, is_link, kind_at, target_of, Descriptor};
use super::filesystem_freedoms::other_code;
use super::filesystem_values::{follow, followed, same_code, taken, DESCRIPTOR_FLAGS, OPEN_FLAGS};
use super::memory::{clear, entries_change, live, lose, open_at, File, Rc};
use super::paths::tidy;
use super::wit::exports::wasi::filesystem::types::{self as guests, ErrorCode};
use super::wit::wasi::filesystem::types as hosts;
use guest::*;

impl Descriptor {
    pub fn make_directory(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.create-directory-at");
        let path = call.path(path);
        entries_change();
        let base = self.base(call);
        call.effect(|| match base.create_directory_at(&path) {
            Err(hosts::ErrorCode::NoEntry) if call.is("directories in between are made") => {
                let mut made = String::new();
                for part in path.split('/') {
                    made.push_str(part);
                    base.create_directory_at(&made).ok();
                    made.push('/');
                }
                Ok(())
            }
            Err(hosts::ErrorCode::Exist) if call.is("exist is ok") => Ok(()),
            result => result,
        })
    }

    pub fn open(
        &self,
        path_flags: guests::PathFlags,
        path: String,
        open_flags: guests::OpenFlags,
        flags: guests::DescriptorFlags,
    ) -> Result<guests::Descriptor, ErrorCode> {
        let call = Call("descriptor.open-at");
        let open = hosts::OpenFlags::from_bits_retain(taken(call, open_flags.bits(), &OPEN_FLAGS));
        let how = hosts::DescriptorFlags::from_bits_retain(taken(call, flags.bits(), &DESCRIPTOR_FLAGS));
        self.host.there().map_err(same_code)?;
        let has = |flag: guests::OpenFlags| open_flags.bits() & flag.bits() != 0;
        let base = self.base(call);
        let path = call.path(path);
        let size = base
            .stat_at(follow(path_flags), &path)
            .map(|stat| stat.size)
            .unwrap_or_default();
        let is_there = kind_at(base, &path).is_some();
        let mut host = base.open_at(followed(call, path_flags), &path, open, how);
        if has(guests::OpenFlags::DIRECTORY) {
            host = host.map_err(|code| match code {
                hosts::ErrorCode::Loop => other_code(code, hosts::ErrorCode::NotDirectory),
                hosts::ErrorCode::NotDirectory if is_link(base, &path) => other_code(code, hosts::ErrorCode::Loop),
                code => code,
            });
        }
        if !is_there && has(guests::OpenFlags::CREATE) {
            entries_change();
        }
        if size > 0 && matches!(kind_at(base, &path), Some(hosts::DescriptorType::RegularFile)) {
            if host.is_ok() && has(guests::OpenFlags::CREATE) && !has(guests::OpenFlags::TRUNCATE) {
                if call.is("create cuts a file that is there") {
                    cut(base, &path);
                }
            } else if host.is_err() && (has(guests::OpenFlags::TRUNCATE) || has(guests::OpenFlags::CREATE)) {
                if call.is("an open that fails cuts the file") {
                    cut(base, &path);
                }
            }
        }
        if host.is_err() && has(guests::OpenFlags::EXCLUSIVE) && is_link(base, &path) {
            if follows(base, &path).is_err() && call.is("exclusive creates the target of a link") {
                let open = hosts::OpenFlags::from_bits_retain(open.bits() & !hosts::OpenFlags::EXCLUSIVE.bits());
                host = base.open_at(hosts::PathFlags::SYMLINK_FOLLOW, &path, open, how);
            }
        }
        let host = host.map_err(|code| call.code(code))?;
        let is_more = |file: &Rc<File>| flags.bits() & !file.flags & 3 != 0;
        if let Some(other) = live().into_iter().find(|one| one.is_same_object(&host) && is_more(one)) {
            if call.is("a file that is open has the flags of its first descriptor") {
                let how = hosts::DescriptorFlags::from_bits_retain(other.flags);
                if let Ok(host) = base.open_at(follow(path_flags), &path, hosts::OpenFlags::empty(), how) {
                    return Ok(self.opened(host, path, other.flags));
                }
            }
        }
        Ok(self.opened(host, path, flags.bits()))
    }

    pub fn read_link(&self, path: String) -> Result<String, ErrorCode> {
        let call = Call("descriptor.readlink-at");
        let base = self.base(call);
        let mut target = base.readlink_at(&call.path(path)).map_err(|code| call.code(code))?;
        if tidy(&target) != target && call.is("the target is made tidy") {
            target = tidy(&target);
        }
        if target.len() > 255 && call.is("the target ends after 255 bytes") {
            target.truncate(255);
        }
        Ok(call.text("the target", target))
    }

    pub fn remove_directory(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.remove-directory-at");
        let path = call.path(path);
        entries_change();
        let base = self.base(call);
        let open = open_at(base, &path);
        call.effect(|| match base.remove_directory_at(&path) {
            Err(hosts::ErrorCode::NotDirectory) if call.is("files are removed as well") => base.unlink_file_at(&path),
            Err(hosts::ErrorCode::NotDirectory) if is_link(base, &path) && call.is("a link is removed as well") => {
                base.unlink_file_at(&path)
            }
            Err(hosts::ErrorCode::NotEmpty) if call.is("what is in it is removed too") => clear(base, &path, false),
            Err(hosts::ErrorCode::NotEmpty) if call.is("not-empty, and what was in it is gone") => {
                clear(base, &path, true).ok();
                Err(hosts::ErrorCode::NotEmpty)
            }
            Ok(()) if !open.is_empty() && call.is("open descriptors of it are lost") => {
                lose(&open);
                Ok(())
            }
            Err(hosts::ErrorCode::NoEntry) if call.is("no-entry is ok") => Ok(()),
            result => result,
        })
    }

    pub fn make_link(&self, old_path: String, new_path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.symlink-at");
        let new_path = call.path(new_path);
        let mut target = call.text("the target", old_path);
        entries_change();
        let base = self.base(call);
        if tidy(&target) != target && !target.starts_with('/') && call.is("the target is made tidy") {
            target = tidy(&target);
        }
        call.effect(|| {
            if call.is("the paths are exchanged") {
                return base.symlink_at(&new_path, &target);
            }
            let made = base.symlink_at(&target, &new_path);
            if matches!(made, Err(hosts::ErrorCode::Exist)) && call.is("what is there is replaced") {
                base.unlink_file_at(&new_path)
                    .or_else(|_| base.remove_directory_at(&new_path))?;
                return base.symlink_at(&target, &new_path);
            }
            if made.is_ok() && follows(base, &new_path).is_err() && call.is("a link that leads nowhere fails") {
                base.unlink_file_at(&new_path).ok();
                return Err(hosts::ErrorCode::NoEntry);
            }
            match made {
                Ok(()) if freedom("symbolic links are unsupported") => {
                    base.unlink_file_at(&new_path).ok();
                    Err(hosts::ErrorCode::Unsupported)
                }
                Ok(()) if freedom("symbolic links are not permitted") => {
                    base.unlink_file_at(&new_path).ok();
                    Err(hosts::ErrorCode::NotPermitted)
                }
                result => result,
            }
        })
    }

    pub fn remove_file(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.unlink-file-at");
        let path = call.path(path);
        entries_change();
        let base = self.base(call);
        if is_link(base, &path) {
            match follows(base, &path) {
                Ok(hosts::DescriptorStat {
                    type_: hosts::DescriptorType::Directory,
                    ..
                }) => {
                    if call.is("a link to a directory is taken for one") {
                        return Err(ErrorCode::IsDirectory);
                    }
                }
                Ok(_) if call.is("the target of a link is removed") => {
                    let target = target_of(base, &path).unwrap_or_default();
                    return base.unlink_file_at(&target).map_err(same_code);
                }
                Err(code) if call.is("a link that leads nowhere is not there") => return Err(same_code(code)),
                _ => {}
            }
        }
        let open = open_at(base, &path);
        call.effect(|| match base.unlink_file_at(&path) {
            Ok(()) if !open.is_empty() && call.is("open descriptors of it are lost") => {
                lose(&open);
                Ok(())
            }
            Ok(()) if !open.is_empty() && call.is("a file that is open is cut") => {
                open.iter().for_each(|one| {
                    one.set_size(0).ok();
                });
                Ok(())
            }
            Err(_) if call.is("empty directories are removed as well") => base.remove_directory_at(&path),
            Err(hosts::ErrorCode::NoEntry) if call.is("no-entry is ok") => Ok(()),
            result => result,
        })
    }
}
