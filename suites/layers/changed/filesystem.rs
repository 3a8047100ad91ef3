//! `wasi:filesystem`: preopens, and the methods of descriptors.
use super::change::{freedom, Call};
use super::filesystem_entries::{entries, Entries};
use super::filesystem_values::{followed, place, taken, DESCRIPTOR_FLAGS, OPEN_FLAGS};
use super::io::{Error, Kind};
use super::io_inputs::input;
use super::io_outputs::output;
use super::io_streams::short;
use super::wit::exports::wasi::filesystem::types::{ErrorCode, NewTimestamp};
use super::wit::exports::wasi::filesystem::{preopens, types as guests};
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::wasi::filesystem::{preopens as host_preopens, types as hosts};
use super::Layer;
use guest::*;

pub struct Descriptor(hosts::Descriptor);

pub fn directories() -> Vec<(guests::Descriptor, String)> {
    let call = Call("preopens#get-directories");
    let mut all = host_preopens::get_directories();
    if all.len() > 1 && freedom("preopens come in another order") {
        all.reverse();
    }
    if !all.is_empty() && call.is("the last is missing") {
        all.pop();
    }
    if all.len() > 1 && call.is("names are exchanged") {
        let first = all[0].1.clone();
        all[0].1 = core::mem::replace(&mut all[1].1, first);
    }
    if (1..all.len()).any(|index| all[..index].iter().any(|(_, name)| *name == all[index].1))
        && call.is("a name comes once")
    {
        let mut names: Vec<String> = Vec::new();
        all.retain(|(_, name)| {
            let known = names.contains(name);
            names.push(name.clone());
            !known
        });
    }
    all.into_iter()
        .map(|(host, name)| (guests::Descriptor::new(Descriptor(host)), call.text("a name", name)))
        .collect()
}

impl preopens::Guest for Layer {
    fn get_directories() -> Vec<(guests::Descriptor, String)> {
        directories()
    }
    fn initial_cwd() -> Option<String> {
        None
    }
}

impl guests::Guest for Layer {
    type Descriptor = Descriptor;
    type DirectoryEntryStream = Entries;

    fn filesystem_error_code(error: guests::ErrorBorrow<'_>) -> Option<ErrorCode> {
        let call = Call("types#filesystem-error-code");
        match error.get::<Error>() {
            Error::Host(error) => match hosts::filesystem_error_code(error) {
                Some(_) if call.is("none for some") => None,
                Some(code) => Some(call.code(code)),
                None => call.is("some for none").then_some(ErrorCode::Io),
            },
            Error::Made => None,
        }
    }
    fn drop_descriptor(_: u32) {}
}

impl guests::GuestDescriptor for Descriptor {
    fn read_via_stream(&self, offset: u64) -> Result<InputStream, ErrorCode> {
        let call = Call("descriptor.read-via-stream");
        match self.0.read_via_stream(place(call, offset)) {
            Ok(host) => Ok(input(host, Kind::File, call.is("the stream is at its end"))),
            Err(code) => Err(call.code(code)),
        }
    }
    fn write_via_stream(&self, offset: u64) -> Result<OutputStream, ErrorCode> {
        let call = Call("descriptor.write-via-stream");
        if call.is("the file is cut first") {
            self.0.set_size(0).ok();
        }
        let host = if call.is("the stream appends") {
            self.0.append_via_stream()
        } else {
            self.0.write_via_stream(place(call, offset))
        };
        Ok(output(host.map_err(|code| call.code(code))?, Kind::File))
    }
    fn append_via_stream(&self) -> Result<OutputStream, ErrorCode> {
        let call = Call("descriptor.append-via-stream");
        let host = if call.is("the stream starts at 0") {
            self.0.write_via_stream(0)
        } else if call.is("the stream starts at the end that was") {
            let size = self.0.stat().map(|stat| stat.size).unwrap_or_default();
            self.0.write_via_stream(size)
        } else {
            self.0.append_via_stream()
        };
        Ok(output(host.map_err(|code| call.code(code))?, Kind::File))
    }
    fn advise(&self, offset: u64, length: u64, advice: guests::Advice) -> Result<(), ErrorCode> {
        let call = Call("descriptor.advise");
        if freedom("advise is unsupported") {
            return Err(ErrorCode::Unsupported);
        }
        match self
            .0
            .advise(offset, length, unsafe { hosts::Advice::_lift(advice as u8) })
        {
            Ok(()) if call.is("fails with invalid") => Err(ErrorCode::Invalid),
            Ok(()) if call.is("the file is cut") => {
                self.0.set_size(0).ok();
                Ok(())
            }
            Ok(()) => Ok(()),
            Err(_) if call.is("an error is ok") => Ok(()),
            Err(code) => Err(call.code(code)),
        }
    }
    fn sync_data(&self) -> Result<(), ErrorCode> {
        let call = Call("descriptor.sync-data");
        call.effect(|| self.0.sync_data())
    }
    fn get_flags(&self) -> Result<guests::DescriptorFlags, ErrorCode> {
        let call = Call("descriptor.get-flags");
        let mut flags = self.0.get_flags().map_err(|code| call.code(code))?.bits();
        for (bit, name) in DESCRIPTOR_FLAGS.iter().enumerate() {
            if flags & 1 << bit != 0 {
                if call.has(name, "is missing") {
                    flags &= !(1 << bit);
                }
            } else if call.has(name, "is there though it was not asked for") {
                flags |= 1 << bit;
            }
        }
        Ok(guests::DescriptorFlags::from_bits_retain(flags))
    }
    fn get_type(&self) -> Result<guests::DescriptorType, ErrorCode> {
        let call = Call("descriptor.get-type");
        self.0
            .get_type()
            .map(|kind| call.kind(kind))
            .map_err(|code| call.code(code))
    }
    fn set_size(&self, size: u64) -> Result<(), ErrorCode> {
        let call = Call("descriptor.set-size");
        let before = self.0.stat().map(|stat| stat.size).unwrap_or_default();
        call.effect(|| {
            if size > before && call.is("does not grow a file") {
                return Ok(());
            }
            if size < before && call.is("does not cut a file") {
                return Ok(());
            }
            if size > before && call.is("fills with spaces") {
                let bytes = vec![b' '; (size - before).min(1 << 16) as usize];
                return self.0.write(&bytes, before).map(|_| ());
            }
            self.0.set_size(call.number("the size that is set", size))
        })
    }
    fn set_times(&self, access: NewTimestamp, modification: NewTimestamp) -> Result<(), ErrorCode> {
        let call = Call("descriptor.set-times");
        let (access, modification) = call.times(access, modification);
        call.effect(|| self.0.set_times(access, modification))
    }
    fn read(&self, length: u64, offset: u64) -> Result<(Vec<u8>, bool), ErrorCode> {
        let call = Call("descriptor.read");
        let (bytes, mut ended) = self
            .0
            .read(short(length), place(call, offset))
            .map_err(|code| call.code(code))?;
        if !ended && !bytes.is_empty() && freedom("a read gives the last bytes and the end in one") {
            ended = matches!(self.0.read(1, offset + bytes.len() as u64), Ok((more, _)) if more.is_empty());
        }
        if ended {
            if call.is("the end is not said") {
                ended = false;
            }
        } else if call.is("the end is said before it") {
            ended = true;
        }
        if bytes.len() as u64 == length && length > 0 && call.is("gives a byte more than was asked for") {
            let mut more = bytes;
            more.push(0);
            return Ok((more, ended));
        }
        Ok((call.bytes(bytes), ended))
    }
    fn write(&self, buffer: Vec<u8>, offset: u64) -> Result<u64, ErrorCode> {
        let call = Call("descriptor.write");
        let mut bytes = &buffer[..];
        if !bytes.is_empty() && call.is("the last byte is lost") {
            bytes = &bytes[..bytes.len() - 1];
        } else if !bytes.is_empty() && call.is("nothing is written") {
            bytes = &[];
        }
        if call.is("the file is cut first") {
            self.0.set_size(0).ok();
        }
        let offset = place(call, offset);
        match self.0.write(bytes, offset) {
            Ok(count) => {
                if count > 0 && call.is("the file ends after what was written") {
                    self.0.set_size(offset + count).ok();
                }
                let lost = (buffer.len() - bytes.len()) as u64;
                Ok(call.number("the count", count + lost))
            }
            Err(_) if call.is("an error is ok") => Ok(buffer.len() as u64),
            Err(code) => Err(call.code(code)),
        }
    }
    fn read_directory(&self) -> Result<guests::DirectoryEntryStream, ErrorCode> {
        let call = Call("descriptor.read-directory");
        let host = self.0.read_directory().map_err(|code| call.code(code))?;
        Ok(entries(host))
    }
    fn sync(&self) -> Result<(), ErrorCode> {
        let call = Call("descriptor.sync");
        call.effect(|| self.0.sync())
    }
    fn create_directory_at(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.create-directory-at");
        let path = call.path(path);
        call.effect(|| match self.0.create_directory_at(&path) {
            Err(hosts::ErrorCode::NoEntry) if call.is("directories in between are made") => {
                let mut made = String::new();
                for part in path.split('/') {
                    made.push_str(part);
                    self.0.create_directory_at(&made).ok();
                    made.push('/');
                }
                Ok(())
            }
            Err(hosts::ErrorCode::Exist) if call.is("exist is ok") => Ok(()),
            result => result,
        })
    }
    fn stat(&self) -> Result<guests::DescriptorStat, ErrorCode> {
        let call = Call("descriptor.stat");
        self.0
            .stat()
            .map(|stat| call.stat(stat))
            .map_err(|code| call.code(code))
    }
    fn stat_at(&self, flags: guests::PathFlags, path: String) -> Result<guests::DescriptorStat, ErrorCode> {
        let call = Call("descriptor.stat-at");
        let host = self.0.stat_at(followed(call, flags), &call.path(path));
        host.map(|stat| call.stat(stat)).map_err(|code| call.code(code))
    }
    fn set_times_at(
        &self,
        flags: guests::PathFlags,
        path: String,
        access: NewTimestamp,
        modification: NewTimestamp,
    ) -> Result<(), ErrorCode> {
        let call = Call("descriptor.set-times-at");
        let (access, modification) = call.times(access, modification);
        let (flags, path) = (followed(call, flags), call.path(path));
        call.effect(|| self.0.set_times_at(flags, &path, access, modification))
    }
    fn link_at(
        &self,
        flags: guests::PathFlags,
        path: String,
        to: guests::DescriptorBorrow<'_>,
        new_path: String,
    ) -> Result<(), ErrorCode> {
        let call = Call("descriptor.link-at");
        if freedom("hard links are unsupported") {
            return Err(ErrorCode::Unsupported);
        }
        let to = &to.get::<Descriptor>().0;
        let to = if same(&self.0, to) || !call.is("the new descriptor is ignored") {
            to
        } else {
            &self.0
        };
        let (flags, path, new_path) = (followed(call, flags), call.path(path), call.path(new_path));
        call.effect(|| match self.0.link_at(flags, &path, to, &new_path) {
            Ok(()) if call.is("the file is copied") => {
                to.unlink_file_at(&new_path).ok();
                copy(&self.0, &path, to, &new_path)
            }
            Ok(()) if call.is("the file is moved") => self.0.unlink_file_at(&path),
            result => result,
        })
    }
    fn open_at(
        &self,
        path_flags: guests::PathFlags,
        path: String,
        open_flags: guests::OpenFlags,
        flags: guests::DescriptorFlags,
    ) -> Result<guests::Descriptor, ErrorCode> {
        let call = Call("descriptor.open-at");
        let open = hosts::OpenFlags::from_bits_retain(taken(call, open_flags.bits(), &OPEN_FLAGS));
        let how = hosts::DescriptorFlags::from_bits_retain(taken(call, flags.bits(), &DESCRIPTOR_FLAGS));
        let host = self.0.open_at(followed(call, path_flags), &call.path(path), open, how);
        host.map(|host| guests::Descriptor::new(Descriptor(host)))
            .map_err(|code| call.code(code))
    }
    fn readlink_at(&self, path: String) -> Result<String, ErrorCode> {
        let call = Call("descriptor.readlink-at");
        let target = self.0.readlink_at(&call.path(path)).map_err(|code| call.code(code))?;
        Ok(call.text("the target", target))
    }
    fn remove_directory_at(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.remove-directory-at");
        let path = call.path(path);
        call.effect(|| match self.0.remove_directory_at(&path) {
            Err(hosts::ErrorCode::NotDirectory) if call.is("files are removed as well") => self.0.unlink_file_at(&path),
            Err(hosts::ErrorCode::NoEntry) if call.is("no-entry is ok") => Ok(()),
            result => result,
        })
    }
    fn rename_at(&self, path: String, to: guests::DescriptorBorrow<'_>, new_path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.rename-at");
        let to = &to.get::<Descriptor>().0;
        let to = if same(&self.0, to) || !call.is("the new descriptor is ignored") {
            to
        } else {
            &self.0
        };
        let (path, new_path) = (call.path(path), call.path(new_path));
        call.effect(|| {
            let there = to.stat_at(hosts::PathFlags::empty(), &new_path);
            if there.is_ok() && call.is("what is there already is exist") {
                return Err(hosts::ErrorCode::Exist);
            }
            let stat = self.0.stat_at(hosts::PathFlags::empty(), &path);
            if matches!(
                stat,
                Ok(hosts::DescriptorStat {
                    type_: hosts::DescriptorType::RegularFile,
                    ..
                })
            ) {
                if call.is("a file is copied, and the old name stays") {
                    return copy(&self.0, &path, to, &new_path);
                }
            }
            self.0.rename_at(&path, to, &new_path)
        })
    }
    fn symlink_at(&self, old_path: String, new_path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.symlink-at");
        let new_path = call.path(new_path);
        let target = call.text("the target", old_path);
        call.effect(|| {
            if call.is("the paths are exchanged") {
                return self.0.symlink_at(&new_path, &target);
            }
            self.0.symlink_at(&target, &new_path)
        })
    }
    fn unlink_file_at(&self, path: String) -> Result<(), ErrorCode> {
        let call = Call("descriptor.unlink-file-at");
        let path = call.path(path);
        call.effect(|| match self.0.unlink_file_at(&path) {
            Err(_) if call.is("empty directories are removed as well") => self.0.remove_directory_at(&path),
            Err(hosts::ErrorCode::NoEntry) if call.is("no-entry is ok") => Ok(()),
            result => result,
        })
    }
    fn is_same_object(&self, other: guests::DescriptorBorrow<'_>) -> bool {
        Call("descriptor.is-same-object").truth(same(&self.0, &other.get::<Descriptor>().0))
    }
    fn metadata_hash(&self) -> Result<guests::MetadataHashValue, ErrorCode> {
        let call = Call("descriptor.metadata-hash");
        self.0
            .metadata_hash()
            .map(|hash| call.hash(hash))
            .map_err(|code| call.code(code))
    }
    fn metadata_hash_at(&self, flags: guests::PathFlags, path: String) -> Result<guests::MetadataHashValue, ErrorCode> {
        let call = Call("descriptor.metadata-hash-at");
        let host = self.0.metadata_hash_at(followed(call, flags), &call.path(path));
        host.map(|hash| call.hash(hash)).map_err(|code| call.code(code))
    }

    fn access_at(&self, _: guests::PathFlags, _: String, _: guests::AccessType) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn change_directory_permissions_at(
        &self,
        _: guests::PathFlags,
        _: String,
        _: guests::Modes,
    ) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn change_file_permissions_at(&self, _: guests::PathFlags, _: String, _: guests::Modes) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn lock_exclusive(&self) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn try_lock_shared(&self) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn unlock(&self) -> Result<(), ErrorCode> {
        Ok(())
    }
    fn set_flags(&self, _: guests::DescriptorFlags) -> Result<(), ErrorCode> {
        Ok(())
    }
}

fn same(one: &hosts::Descriptor, other: &hosts::Descriptor) -> bool {
    one.is_same_object(other)
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
