//! `wasi:filesystem/types`: the functions of descriptors, whose bodies are in files by what they do.
use super::change::Call;
use super::filesystem_descriptors::Descriptor;
use super::filesystem_entries::Entries;
use super::io_errors::{latest_code, Error};
use super::wit::exports::wasi::filesystem::types::{self as guests, ErrorCode, NewTimestamp};
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::wasi::filesystem::types as hosts;
use super::Layer;
use guest::*;

impl guests::Guest for Layer {
    type Descriptor = Descriptor;
    type DirectoryEntryStream = Entries;

    fn filesystem_error_code(error: guests::ErrorBorrow<'_>) -> Option<ErrorCode> {
        let call = Call("types#filesystem-error-code");
        match error.get::<Error>() {
            Error::Host(error) => match hosts::filesystem_error_code(error) {
                Some(_) if call.is("none for some") => None,
                Some(code)
                    if latest_code().is_some_and(|latest| latest != code as u8)
                        && call.is("the code is of the latest failure") =>
                {
                    latest_code().map(|latest| unsafe { ErrorCode::_lift(latest) })
                }
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
        self.input(offset)
    }
    fn write_via_stream(&self, offset: u64) -> Result<OutputStream, ErrorCode> {
        self.output(offset)
    }
    fn append_via_stream(&self) -> Result<OutputStream, ErrorCode> {
        self.appending_output()
    }
    fn advise(&self, offset: u64, length: u64, advice: guests::Advice) -> Result<(), ErrorCode> {
        self.take_advice(offset, length, advice)
    }
    fn sync_data(&self) -> Result<(), ErrorCode> {
        let call = Call("descriptor.sync-data");
        if !self.is_to_write() && call.is("fails for what was not opened to write") {
            return Err(ErrorCode::BadDescriptor);
        }
        call.effect(|| self.host.sync_data())
    }
    fn get_flags(&self) -> Result<guests::DescriptorFlags, ErrorCode> {
        self.flags()
    }
    fn get_type(&self) -> Result<guests::DescriptorType, ErrorCode> {
        let call = Call("descriptor.get-type");
        self.host
            .get_type()
            .map(|kind| call.kind(kind))
            .map_err(|code| call.code(code))
    }
    fn set_size(&self, size: u64) -> Result<(), ErrorCode> {
        self.resize(size)
    }
    fn set_times(&self, access: NewTimestamp, modification: NewTimestamp) -> Result<(), ErrorCode> {
        self.set_own_times(access, modification)
    }
    fn read(&self, length: u64, offset: u64) -> Result<(Vec<u8>, bool), ErrorCode> {
        self.read_bytes(length, offset)
    }
    fn write(&self, buffer: Vec<u8>, offset: u64) -> Result<u64, ErrorCode> {
        self.write_bytes(buffer, offset)
    }
    fn read_directory(&self) -> Result<guests::DirectoryEntryStream, ErrorCode> {
        self.entries()
    }
    fn sync(&self) -> Result<(), ErrorCode> {
        let call = Call("descriptor.sync");
        if !self.is_to_write() && call.is("fails for what was not opened to write") {
            return Err(ErrorCode::BadDescriptor);
        }
        call.effect(|| self.host.sync())
    }
    fn create_directory_at(&self, path: String) -> Result<(), ErrorCode> {
        self.make_directory(path)
    }
    fn stat(&self) -> Result<guests::DescriptorStat, ErrorCode> {
        self.attributes()
    }
    fn stat_at(&self, flags: guests::PathFlags, path: String) -> Result<guests::DescriptorStat, ErrorCode> {
        self.attributes_at(flags, path)
    }
    fn set_times_at(
        &self,
        flags: guests::PathFlags,
        path: String,
        access: NewTimestamp,
        modification: NewTimestamp,
    ) -> Result<(), ErrorCode> {
        self.set_times_of(flags, path, access, modification)
    }
    fn link_at(
        &self,
        flags: guests::PathFlags,
        path: String,
        to: guests::DescriptorBorrow<'_>,
        new_path: String,
    ) -> Result<(), ErrorCode> {
        self.link(flags, path, to.get(), new_path)
    }
    fn open_at(
        &self,
        path_flags: guests::PathFlags,
        path: String,
        open_flags: guests::OpenFlags,
        flags: guests::DescriptorFlags,
    ) -> Result<guests::Descriptor, ErrorCode> {
        self.open(path_flags, path, open_flags, flags)
    }
    fn readlink_at(&self, path: String) -> Result<String, ErrorCode> {
        self.read_link(path)
    }
    fn remove_directory_at(&self, path: String) -> Result<(), ErrorCode> {
        self.remove_directory(path)
    }
    fn rename_at(&self, path: String, to: guests::DescriptorBorrow<'_>, new_path: String) -> Result<(), ErrorCode> {
        self.rename(path, to.get(), new_path)
    }
    fn symlink_at(&self, old_path: String, new_path: String) -> Result<(), ErrorCode> {
        self.make_link(old_path, new_path)
    }
    fn unlink_file_at(&self, path: String) -> Result<(), ErrorCode> {
        self.remove_file(path)
    }
    fn is_same_object(&self, other: guests::DescriptorBorrow<'_>) -> bool {
        self.is_same(other.get())
    }
    fn metadata_hash(&self) -> Result<guests::MetadataHashValue, ErrorCode> {
        let call = Call("descriptor.metadata-hash");
        self.host
            .metadata_hash()
            .map(|hash| call.hash(hash))
            .map_err(|code| call.code(code))
    }
    fn metadata_hash_at(&self, flags: guests::PathFlags, path: String) -> Result<guests::MetadataHashValue, ErrorCode> {
        self.hash_at(flags, path)
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
