//! The resource `output-stream` of `wasi:io/streams`.
use super::change::{freedom, Call};
use super::io::{pollable, ready, Kind};
use super::io_inputs::Input;
use super::io_streams::{call, on, short};
use super::wit::exports::wasi::io as guests;
use super::wit::exports::wasi::io::streams::StreamError;
use super::wit::wasi::io as hosts;
use core::cell::Cell;
use guest::*;

pub struct Output {
    host: hosts::streams::OutputStream,
    kind: Kind,
    ended: Cell<bool>,
    /// Bytes that may be written.
    permit: Cell<u64>,
}

pub fn output(host: hosts::streams::OutputStream, kind: Kind) -> guests::streams::OutputStream {
    guests::streams::OutputStream::new(Output {
        host,
        kind,
        ended: Cell::new(false),
        permit: Cell::new(0),
    })
}

/// Writes past all permits.
fn write_all(host: &hosts::streams::OutputStream, bytes: &[u8]) -> Result<(), hosts::streams::StreamError> {
    bytes
        .chunks(4096)
        .try_for_each(|part| host.blocking_write_and_flush(part))
}

impl Output {
    /// What is written of these bytes by a function that has a fault.
    fn faulty(&self, call: Call, bytes: &[u8]) -> Option<Vec<u8>> {
        if bytes.is_empty() {
            return None;
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

    /// Spends the permit; traps where there is none. Whether a fault takes the bytes without one.
    fn spend(&self, call: Call, length: u64) -> bool {
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
        self.permit.set(permit - length);
        false
    }
}

/// What a host does whose guest does what it must not.
pub fn must_not() -> ! {
    core::arch::wasm32::unreachable()
}

/// Whether the guest has handed over a request or a response.
struct Sent(Cell<bool>);

// A component instance has one thread.
unsafe impl Sync for Sent {}

static SENT: Sent = Sent(Cell::new(false));

/// From now on bodies may be written. The layers without wasi:http have none.
#[allow(dead_code)]
pub fn sent() {
    SENT.0.set(true);
}

impl guests::streams::GuestOutputStream for Output {
    fn check_write(&self) -> Result<u64, StreamError> {
        let call = call!(self, "output-stream.check-write");
        let mut permit = on(&self.ended, call, self.kind, 4096, || self.host.check_write())?;
        let waits = self.kind == Kind::Body && !SENT.0.get();
        if waits && permit > 0 && freedom("bodies permit nothing before they are sent") {
            permit = 0;
        }
        if permit > 1 && freedom("permits are of one byte") {
            permit = 1;
        }
        self.permit.set(permit);
        if call.is("closed on an open stream") {
            return Err(StreamError::Closed);
        }
        if permit > 0 && call.is("the permit is 0") {
            return Ok(0);
        }
        Ok(permit)
    }
    fn write(&self, contents: Vec<u8>) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.write");
        let unasked = self.spend(call, contents.len() as u64);
        on(&self.ended, call, self.kind, (), || {
            if unasked {
                return write_all(&self.host, &contents);
            }
            if let Some(bytes) = self.faulty(call, &contents) {
                return write_all(&self.host, &bytes);
            }
            self.host.write(&contents)
        })
    }
    fn blocking_write_and_flush(&self, contents: Vec<u8>) -> Result<(), StreamError> {
        if self.kind == Kind::Stderr {
            // By which the guest says what it sees.
            return on(
                &self.ended,
                Call("output-stream.blocking-write-and-flush of stderr"),
                self.kind,
                (),
                || self.host.blocking_write_and_flush(&contents),
            );
        }
        let call = call!(self, "output-stream.blocking-write-and-flush");
        on(&self.ended, call, self.kind, (), || {
            if contents.len() > 4096 {
                if call.is("more than 4096 bytes are taken") || freedom("more than 4096 bytes are taken") {
                    return write_all(&self.host, &contents);
                }
                if call.is("what is beyond 4096 bytes is lost") {
                    return write_all(&self.host, &contents[..4096]);
                }
            }
            if let Some(bytes) = self.faulty(call, &contents) {
                return write_all(&self.host, &bytes);
            }
            self.host.blocking_write_and_flush(&contents)
        })
    }
    fn flush(&self) -> Result<(), StreamError> {
        on(&self.ended, call!(self, "output-stream.flush"), self.kind, (), || {
            self.host.flush()
        })
    }
    fn blocking_flush(&self) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.blocking-flush");
        on(&self.ended, call, self.kind, (), || {
            if call.is("does not wait") {
                return self.host.flush();
            }
            self.host.blocking_flush()
        })
    }
    fn subscribe(&self) -> guests::poll::Pollable {
        let call = call!(self, "output-stream.subscribe");
        if call.is("is ready at once") {
            return pollable(ready(), self.kind);
        }
        pollable(self.host.subscribe(), self.kind)
    }
    fn write_zeroes(&self, length: u64) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.write-zeroes");
        let unasked = self.spend(call, length);
        on(&self.ended, call, self.kind, (), || {
            if unasked {
                return write_all(&self.host, &vec![0; length as usize]);
            }
            if let Some(bytes) = self.faulty(call, &vec![0; length as usize]) {
                return write_all(&self.host, &bytes);
            }
            if length > 0 && call.is("the bytes are spaces") {
                return self.host.write(&vec![b' '; length as usize]);
            }
            self.host.write_zeroes(length)
        })
    }
    fn blocking_write_zeroes_and_flush(&self, length: u64) -> Result<(), StreamError> {
        let call = call!(self, "output-stream.blocking-write-zeroes-and-flush");
        on(&self.ended, call, self.kind, (), || {
            if length > 4096 {
                if length < 1 << 20
                    && (call.is("more than 4096 bytes are taken") || freedom("more than 4096 bytes are taken"))
                {
                    return write_all(&self.host, &vec![0; length as usize]);
                }
                if call.is("what is beyond 4096 bytes is lost") {
                    return write_all(&self.host, &vec![0; 4096]);
                }
            } else {
                if let Some(bytes) = self.faulty(call, &vec![0; length as usize]) {
                    return write_all(&self.host, &bytes);
                }
                if length > 0 && call.is("the bytes are spaces") {
                    return write_all(&self.host, &vec![b' '; length as usize]);
                }
            }
            self.host.blocking_write_zeroes_and_flush(length)
        })
    }
    fn splice(&self, from: guests::streams::InputStreamBorrow<'_>, length: u64) -> Result<u64, StreamError> {
        self.splice_by(
            call!(self, "output-stream.splice"),
            from.get(),
            length,
            hosts::streams::OutputStream::splice,
        )
    }
    fn blocking_splice(&self, from: guests::streams::InputStreamBorrow<'_>, length: u64) -> Result<u64, StreamError> {
        let call = call!(self, "output-stream.blocking-splice");
        if length > 0 && call.is("does not wait") {
            return self.splice_by(call, from.get(), length, hosts::streams::OutputStream::splice);
        }
        self.splice_by(call, from.get(), length, hosts::streams::OutputStream::blocking_splice)
    }
}

impl Output {
    fn splice_by(
        &self,
        call: Call,
        from: &Input,
        length: u64,
        splice: fn(
            &hosts::streams::OutputStream,
            &hosts::streams::InputStream,
            u64,
        ) -> Result<u64, hosts::streams::StreamError>,
    ) -> Result<u64, StreamError> {
        if from.ended.get() && !self.ended.get() {
            if call.is("0 in place of the source's end") {
                return Ok(0);
            }
            return Err(StreamError::Closed);
        }
        let moved = on(&self.ended, call, self.kind, 0, || {
            if length > 1 && call.is("all is moved, whatever was asked for") {
                return splice(&self.host, &from.host, 1 << 20).map(|moved| moved.min(length));
            }
            if length > 0 && call.is("nothing is moved, and all said to be") {
                return Ok(length);
            }
            if length > 0 && call.is("a byte of the source is lost") {
                let lose = match call.0.contains("blocking") {
                    true => hosts::streams::InputStream::blocking_skip,
                    false => hosts::streams::InputStream::skip,
                };
                lose(&from.host, 1).ok();
            }
            splice(&self.host, &from.host, short(length))
        });
        // It is closed where either stream is: the target stays open at the source's end.
        if moved.is_err() && self.ended.get() && self.host.check_write().is_ok() {
            self.ended.set(false);
            from.ended.set(true);
        }
        let moved = moved?;
        Ok(call.number("the count", moved))
    }
}
