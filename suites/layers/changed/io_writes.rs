//! What is written to an output stream, and whether it may be.
use super::change::{freedom, Call};
use super::io_files::Source;
use super::io_outputs::Output;
use super::io_streams::{must_not, passes_block, Kind};
use super::wit::wasi::io::streams as hosts;
use guest::*;

/// Writes past all permits.
pub fn write_all(host: &hosts::OutputStream, bytes: &[u8]) -> Result<(), hosts::StreamError> {
    bytes
        .chunks(4096)
        .try_for_each(|part| host.blocking_write_and_flush(part))
}

/// A permit that is longer than hosts give.
pub const MUCH: u64 = 1 << 20;

impl Output {
    pub fn what(&self) -> (Kind, Option<&Source>) {
        (self.kind, self.of.as_ref())
    }

    /// Writes where a fault has a stream of a file write.
    pub fn misplaced(&self, call: Call, bytes: &[u8]) -> bool {
        let Some(source) = &self.of else {
            return false;
        };
        let length = bytes.len() as u64;
        if let Some(end) = self.end.get() {
            let size = source.file.size();
            self.end.set(Some(end.max(size) + length));
            if size < end && length > 0 && call.is("appends where the end was before the file was cut") {
                return source.file.write(bytes, end).is_ok();
            }
            return false;
        }
        let at = source.at.get();
        if let Some((earlier, before)) = self.last.take() {
            if before != at && length > 0 && !self.ended.get() && earlier.is("the stream stays where it was") {
                source.at.set(before);
                self.is_misplaced.set(true);
            }
        }
        let at = source.at.get();
        self.last.set(Some((call, at)));
        source.advance(length);
        let size = source.file.size();
        if length > 0 && size > at + length && call.is("the file ends after what was written") {
            source.file.write(bytes, at).ok();
            source.file.set_size(at + length).ok();
            self.is_misplaced.set(true);
            return true;
        }
        self.is_misplaced.get() && source.file.write(bytes, at).is_ok()
    }

    /// Whether a write of no bytes is taken for the end.
    pub fn ends_by(&self, call: Call, length: u64) -> bool {
        if length == 0 && !self.ended.get() && call.is("a write of no bytes closes the stream") {
            self.ended.set(true);
        }
        false
    }

    /// Writes what a fault has held.
    pub fn release(&self) -> Result<(), hosts::StreamError> {
        match self.held.take() {
            held if held.is_empty() => Ok(()),
            held => write_all(&self.host, &held),
        }
    }

    /// What is written of these bytes by a function that has a fault.
    pub fn faulty(&self, call: Call, bytes: &[u8]) -> Option<Vec<u8>> {
        if bytes.is_empty() {
            return None;
        }
        if self.kind == Kind::Body && passes_block(&self.passed, bytes.len()) && call.is("a byte is lost at 64 KiB") {
            return Some(bytes[1..].to_vec());
        }
        if call.is("the last byte is lost") {
            return Some(bytes[..bytes.len() - 1].to_vec());
        }
        if call.is("nothing is written") {
            return Some(Vec::new());
        }
        if call.is("the bytes are written twice") {
            return Some([bytes, bytes].concat());
        }
        if bytes.len() > 1 && call.is("half of the bytes are lost") {
            return Some(bytes[..bytes.len() / 2].to_vec());
        }
        if bytes.iter().any(|byte| *byte != bytes[0]) && call.is("the bytes are shifted by one") {
            return Some([&bytes[1..], &bytes[..1]].concat());
        }
        if let Err(error) = core::str::from_utf8(bytes) {
            if call.is("bytes that are not UTF-8 are replaced") {
                return Some(String::from_utf8_lossy(bytes).into_owned().into_bytes());
            }
            if call.is("the bytes end before what is not UTF-8") {
                return Some(bytes[..error.valid_up_to()].to_vec());
            }
        }
        if let Some(at) = bytes
            .iter()
            .position(|byte| *byte == 0)
            .filter(|_| bytes.iter().any(|byte| *byte != 0))
        {
            if call.is("the bytes end at NUL") {
                return Some(bytes[..at].to_vec());
            }
        }
        if bytes.contains(&b'\n') && call.is("a newline is written as two bytes") {
            return Some(
                bytes
                    .iter()
                    .flat_map(|byte| {
                        if *byte == b'\n' {
                            vec![b'\r', b'\n']
                        } else {
                            vec![*byte]
                        }
                    })
                    .collect(),
            );
        }
        None
    }

    /// Whether it takes nothing yet.
    pub fn is_shut(&self) -> bool {
        self.gate.is_new() && freedom("permits are given at the second call")
    }

    /// Whether a write may be longer than the host's permit.
    pub fn takes_much(&self) -> bool {
        self.kind == Kind::File && freedom("files take a mebibyte at once")
    }

    /// Spends the permit; traps where there is none. Whether a fault takes the bytes without one.
    pub fn spend(&self, call: Call, length: u64) -> bool {
        if self.ended.get() {
            return false;
        }
        let permit = self.permit.get();
        if length > permit {
            if permit == 0 && call.is("no permit is asked for") {
                return true;
            }
            if permit > 0 && call.is("more than the permit is taken") {
                return true;
            }
            must_not();
        }
        self.permit.set(if self.takes_much() { 0 } else { permit - length });
        self.gate.has_moved();
        false
    }
}
