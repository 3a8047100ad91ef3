use super::streams::{Input, Output};
use super::wit::exports::wasi::filesystem::{preopens, types as guests};
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::wasi::filesystem::{preopens::get_directories, types as hosts};
use super::Layer;
use guest::*;

pub struct Descriptor(hosts::Descriptor);
pub struct Entries(hosts::DirectoryEntryStream);

impl preopens::Guest for Layer {
    fn get_directories() -> Vec<(guests::Descriptor, String)> {
        let all = get_directories().into_iter();
        all.map(|(host, name)| (guests::Descriptor::new(Descriptor(host)), crate::change::preopen(name)))
            .collect()
    }
}

impl guests::Guest for Layer {
    type Descriptor = Descriptor;
    type DirectoryEntryStream = Entries;
}

// The cases of both sides are the same ones, in the same order.
fn code(code: hosts::ErrorCode) -> guests::ErrorCode {
    unsafe { guests::ErrorCode::_lift(code as u8) }
}

fn kind(kind: hosts::DescriptorType) -> guests::DescriptorType {
    unsafe { guests::DescriptorType::_lift(kind as u8) }
}

impl guests::GuestDescriptor for Descriptor {
    fn read_via_stream(&self, offset: u64) -> Result<InputStream, guests::ErrorCode> {
        let host = self.0.read_via_stream(offset).map_err(code)?;
        Ok(InputStream::new(Input { host, changed: false }))
    }
    fn write_via_stream(&self, offset: u64) -> Result<OutputStream, guests::ErrorCode> {
        let host = self.0.write_via_stream(offset).map_err(code)?;
        Ok(OutputStream::new(Output(host)))
    }
    fn read(&self, length: u64, offset: u64) -> Result<(Vec<u8>, bool), guests::ErrorCode> {
        self.0.read(length, offset).map_err(code)
    }
    fn read_directory(&self) -> Result<guests::DirectoryEntryStream, guests::ErrorCode> {
        let host = self.0.read_directory().map_err(code)?;
        Ok(guests::DirectoryEntryStream::new(Entries(host)))
    }
    fn open_at(
        &self,
        path_flags: guests::PathFlags,
        path: String,
        open_flags: guests::OpenFlags,
        flags: guests::DescriptorFlags,
    ) -> Result<guests::Descriptor, guests::ErrorCode> {
        let host = self.0.open_at(
            hosts::PathFlags::from_bits_retain(path_flags.bits()),
            &path,
            hosts::OpenFlags::from_bits_retain(open_flags.bits()),
            hosts::DescriptorFlags::from_bits_retain(flags.bits()),
        );
        Ok(guests::Descriptor::new(Descriptor(host.map_err(code)?)))
    }
    fn rename_at(
        &self,
        old_path: String,
        new_descriptor: guests::DescriptorBorrow<'_>,
        new_path: String,
    ) -> Result<(), guests::ErrorCode> {
        let to = new_descriptor.get::<Descriptor>();
        self.0.rename_at(&old_path, &to.0, &new_path).map_err(code)
    }
    fn is_same_object(&self, other: guests::DescriptorBorrow<'_>) -> bool {
        self.0.is_same_object(&other.get::<Descriptor>().0)
    }
}

impl guests::GuestDirectoryEntryStream for Entries {
    fn read_directory_entry(&self) -> Result<Option<guests::DirectoryEntry>, guests::ErrorCode> {
        let entry = self.0.read_directory_entry().map_err(code)?;
        Ok(
            entry.map(|hosts::DirectoryEntry { type_, name }| guests::DirectoryEntry {
                type_: kind(type_),
                name,
            }),
        )
    }
}
