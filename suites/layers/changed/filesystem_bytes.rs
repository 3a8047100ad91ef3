//! Reading and writing, by streams and without, and sizes that are set.
use super::change::{freedom, Call};
use super::filesystem_descriptors::Descriptor;
use super::filesystem_freedoms::{other_code, MOST};
use super::filesystem_values::{place, same_code};
use super::io_files::{appending, earlier_input, earlier_output, input_of, output_of};
use super::io_streams::short;
use super::wit::exports::wasi::filesystem::types::{Advice, ErrorCode};
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::wasi::filesystem::types as hosts;
use guest::*;

impl Descriptor {
    pub fn input(&self, offset: u64) -> Result<InputStream, ErrorCode> {
        let call = Call("descriptor.read-via-stream");
        self.host.there().map_err(same_code)?;
        let size = self.host.size();
        if offset > size && call.is("an offset beyond the end is invalid") {
            return Err(ErrorCode::Invalid);
        }
        if offset == size && offset > 0 && call.is("an offset at the end is invalid") {
            return Err(ErrorCode::Invalid);
        }
        if let Some(earlier) = earlier_input(&self.host, offset) {
            if call.is("gives the stream that it gave before") {
                return Ok(earlier);
            }
        }
        match self.host.read_via_stream(place(call, offset)) {
            Ok(host) => Ok(input_of(&self.host, host, offset, call.is("the stream is at its end"))),
            Err(code) => Err(call.code(self.of_directory(code))),
        }
    }

    pub fn output(&self, offset: u64) -> Result<OutputStream, ErrorCode> {
        let call = Call("descriptor.write-via-stream");
        if offset > MOST && freedom("files are smaller than 4 GiB") {
            return Err(ErrorCode::FileTooLarge);
        }
        if call.is("the file is cut first") {
            self.host.set_size(0).ok();
        }
        self.host.there().map_err(same_code)?;
        if offset > self.host.size() && call.is("an offset beyond the end is the end") {
            return Ok(output_of(
                &self.host,
                self.host.write_via_stream(self.host.size()).map_err(same_code)?,
                self.host.size(),
            ));
        }
        if offset > self.host.size() && call.is("an offset beyond the end is invalid") {
            return Err(ErrorCode::Invalid);
        }
        if let Some(earlier) = earlier_output(&self.host, offset) {
            if call.is("gives the stream that it gave before") {
                return Ok(earlier);
            }
        }
        let host = if call.is("the stream appends") {
            self.host.append_via_stream()
        } else {
            self.host.write_via_stream(place(call, offset))
        };
        Ok(output_of(&self.host, host.map_err(|code| call.code(code))?, offset))
    }

    pub fn appending_output(&self) -> Result<OutputStream, ErrorCode> {
        let call = Call("descriptor.append-via-stream");
        let host = if call.is("the stream starts at 0") {
            self.host.write_via_stream(0)
        } else if call.is("the stream starts at the end that was") {
            let size = self.host.stat().map(|stat| stat.size).unwrap_or_default();
            self.host.write_via_stream(size)
        } else {
            self.host.append_via_stream()
        };
        Ok(appending(&self.host, host.map_err(|code| call.code(code))?))
    }

    pub fn take_advice(&self, offset: u64, length: u64, advice: Advice) -> Result<(), ErrorCode> {
        let call = Call("descriptor.advise");
        if freedom("advise is unsupported") {
            return Err(ErrorCode::Unsupported);
        }
        match self
            .host
            .advise(offset, length, unsafe { hosts::Advice::_lift(advice as u8) })
        {
            Ok(()) if call.is("fails with invalid") => Err(ErrorCode::Invalid),
            Ok(())
                if offset.saturating_add(length) > self.host.size()
                    && call.is("the file grows to the region's end") =>
            {
                self.host.set_size(offset.saturating_add(length).min(1 << 30)).ok();
                Ok(())
            }
            Ok(()) if call.is("the file is cut") => {
                self.host.set_size(0).ok();
                Ok(())
            }
            Ok(()) => Ok(()),
            Err(_) if call.is("an error is ok") => Ok(()),
            Err(code) => Err(call.code(code)),
        }
    }

    pub fn resize(&self, size: u64) -> Result<(), ErrorCode> {
        let call = Call("descriptor.set-size");
        let before = self.host.size();
        self.host.there().map_err(same_code)?;
        if size < before {
            let tail = self
                .host
                .read((before - size).min(1 << 16), size)
                .map(|(tail, _)| tail)
                .unwrap_or_default();
            if tail.iter().any(|byte| *byte != 0) {
                *self.host.cut.borrow_mut() = Some((size, tail));
            }
        }
        let cut_off = self.host.cut.borrow().clone();
        if let Some((at, tail)) = cut_off {
            if size > before && at == before && call.is("what was cut off comes back") {
                return self
                    .host
                    .write(&tail[..tail.len().min((size - at) as usize)], at)
                    .map(|_| ())
                    .map_err(same_code);
            }
        }
        if size > before && call.is("grows by what is asked for") {
            return self.host.set_size(before + size).map_err(same_code);
        }
        if size > MOST && freedom("files are smaller than 4 GiB") {
            return Err(ErrorCode::FileTooLarge);
        }
        call.effect(|| {
            if size > before && call.is("does not grow a file") {
                return Ok(());
            }
            if size < before && call.is("does not cut a file") {
                return Ok(());
            }
            if size > before && call.is("fills with spaces") {
                let bytes = vec![b' '; (size - before).min(1 << 16) as usize];
                return self.host.write(&bytes, before).map(|_| ());
            }
            let set = self.host.set_size(call.number("the size that is set", size));
            set.map_err(|code| match code {
                hosts::ErrorCode::Invalid => other_code(code, hosts::ErrorCode::BadDescriptor),
                hosts::ErrorCode::BadDescriptor => other_code(code, hosts::ErrorCode::Invalid),
                code => code,
            })
        })
    }

    pub fn read_bytes(&self, length: u64, offset: u64) -> Result<(Vec<u8>, bool), ErrorCode> {
        let call = Call("descriptor.read");
        self.host.there().map_err(same_code)?;
        let more = |offset: u64| matches!(self.host.read(1, offset), Ok((bytes, _)) if !bytes.is_empty());
        if length == 0 && more(offset) && call.is("no bytes are taken for the end") {
            return Ok((Vec::new(), true));
        }
        if length > 4096 && more(offset.saturating_add(4096)) && call.is("a page is read, and said to be all") {
            return self
                .host
                .read(4096, offset)
                .map(|(bytes, _)| (bytes, true))
                .map_err(same_code);
        }
        if let Some(place) = &*self.host.reading.borrow() {
            if let Some(stream) = place.host.upgrade() {
                if length > 0 && !place.ended.get() && call.is("the stream of the descriptor is moved") {
                    stream.blocking_skip(length).ok();
                }
            }
        }
        let (bytes, mut ended) = self
            .host
            .read(short(length), place(call, offset))
            .map_err(|code| call.code(self.of_directory(code)))?;
        if length > 0 && !self.interrupted.replace(true) && freedom("reads are interrupted before the first byte") {
            return Ok((Vec::new(), false));
        }
        self.interrupted.set(false);
        if !ended && !bytes.is_empty() && freedom("a read gives the last bytes and the end in one") {
            ended = matches!(self.host.read(1, offset + bytes.len() as u64), Ok((more, _)) if more.is_empty());
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

    pub fn write_bytes(&self, buffer: Vec<u8>, offset: u64) -> Result<u64, ErrorCode> {
        let call = Call("descriptor.write");
        if offset.saturating_add(buffer.len() as u64) > MOST && freedom("files are smaller than 4 GiB") {
            return Err(ErrorCode::FileTooLarge);
        }
        if buffer.len() > 1 {
            let part = if freedom("writes take one byte") {
                1
            } else if freedom("writes take half of what is given") {
                buffer.len() / 2
            } else {
                buffer.len()
            };
            if part < buffer.len() {
                return self.host.write(&buffer[..part], offset).map_err(same_code);
            }
        }
        self.host.there().map_err(same_code)?;
        let size = self.host.size();
        if offset > size && !buffer.is_empty() {
            if call.is("an offset beyond the end is the end") {
                return self.host.write(&buffer, size).map_err(same_code);
            }
            if let Some((at, tail)) = &*self.host.cut.borrow() {
                if *at == size && call.is("what was cut off comes back") {
                    self.host
                        .write(&tail[..tail.len().min((offset - at) as usize)], *at)
                        .ok();
                    return self.host.write(&buffer, offset).map_err(same_code);
                }
            }
        }
        if let Some(place) = &*self.host.writing.borrow() {
            let at = place.at.get();
            if place.host.strong_count() > 0 && at != offset && call.is("the bytes go where the stream is") {
                return self.host.write(&buffer, at).map_err(same_code);
            }
        }
        let mut bytes = &buffer[..];
        if !bytes.is_empty() && call.is("the last byte is lost") {
            bytes = &bytes[..bytes.len() - 1];
        } else if !bytes.is_empty() && call.is("nothing is written") {
            bytes = &[];
        }
        if call.is("the file is cut first") {
            self.host.set_size(0).ok();
        }
        let offset = place(call, offset);
        match self.host.write(bytes, offset) {
            Ok(count) => {
                if count > 0 && call.is("the file ends after what was written") {
                    self.host.set_size(offset + count).ok();
                }
                let lost = (buffer.len() - bytes.len()) as u64;
                Ok(call.number("the count", count + lost))
            }
            Err(_) if call.is("an error is ok") => Ok(buffer.len() as u64),
            Err(code) => Err(call.code(code)),
        }
    }
}
