//! The splices of `output-stream`.
use super::change::Call;
use super::io_inputs::Input;
use super::io_outputs::Output;
use super::io_streams::{on, short};
use super::io_writes::write_all;
use super::wit::exports::wasi::io::streams::StreamError;
use super::wit::wasi::io::streams as hosts;

impl Output {
    pub fn splice_by(
        &self,
        call: Call,
        from: &Input,
        length: u64,
        splice: fn(&hosts::OutputStream, &hosts::InputStream, u64) -> Result<u64, hosts::StreamError>,
    ) -> Result<u64, StreamError> {
        if self.ended.get()
            && !from.ended.get()
            && length > 0
            && call.is("the source loses bytes though the target is closed")
        {
            from.host.blocking_skip(length.min(4096)).ok();
        }
        if from.ended.get() && !self.ended.get() {
            if call.is("the target is closed with the source") {
                self.ended.set(true);
            }
            if call.is("0 in place of the source's end") {
                return Ok(0);
            }
            return Err(StreamError::Closed);
        }
        let moved = on(&self.ended, call, self.what(), 0, || {
            if length > 1 && call.is("all is moved, whatever was asked for") {
                return splice(&self.host, &from.host, 1 << 20).map(|moved| moved.min(length));
            }
            if length == 0 && call.is("a length of 0 moves a byte") {
                return self.host.blocking_splice(&from.host, 1).map(|_| 0);
            }
            if length > u64::from(u32::MAX) && (length as u32) < 4096 && call.is("the length is taken modulo 2^32") {
                return splice(&self.host, &from.host, u64::from(length as u32));
            }
            if length > 1 && call.is("half of what is read is written") {
                let bytes = from.host.blocking_read(length.min(4096))?;
                let half = &bytes[..bytes.len().div_ceil(2)];
                return write_all(&self.host, half).map(|_| half.len() as u64);
            }
            if let Some(source) = from.of.as_ref().filter(|_| length > 0) {
                let (bytes, _) = source.file.read(length.min(4096), source.at.get()).unwrap_or_default();
                if !bytes.is_empty() && call.is("the source stays where it was") {
                    return write_all(&self.host, &bytes).map(|_| bytes.len() as u64);
                }
            }
            if length > 0 && call.is("nothing is moved, and all said to be") {
                return Ok(length);
            }
            if length > 0 && call.is("a byte of the source is lost") {
                let lose = match call.0.contains("blocking") {
                    true => hosts::InputStream::blocking_skip,
                    false => hosts::InputStream::skip,
                };
                lose(&from.host, 1).ok();
            }
            splice(&self.host, &from.host, short(length))
        });
        // It is closed where either stream is: the target stays open at the source's end.
        if moved.is_err() && self.ended.get() && self.host.check_write().is_ok() {
            if !call.is("the target is closed with the source") {
                self.ended.set(false);
            }
            from.ended.set(true);
        }
        let moved = moved?;
        if self.takes_much() {
            self.permit.set(0);
        }
        if moved > 0 {
            self.gate.has_moved();
            from.gate.has_moved();
        }
        from.advance(moved);
        if let Some(source) = &self.of {
            if moved > 0 {
                self.last.set(Some((call, source.at.get())));
            }
            source.advance(moved);
        }
        if moved > 0 && moved < length && call.is("says what was asked for where less is there") {
            return Ok(length);
        }
        Ok(call.number("the count", moved))
    }
}
