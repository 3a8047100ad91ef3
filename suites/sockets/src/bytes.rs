//! Bytes over connections.
use crate::*;
use guest::*;

/// All bytes, with blocking-write-and-flush, which takes 4096 at a time.
pub fn write_all(output: &OutputStream, bytes: &[u8]) -> Result<(), StreamError> {
    bytes
        .chunks(4096)
        .try_for_each(|part| output.blocking_write_and_flush(part))
}

/// As many bytes, with blocking-read; fewer where the stream ends before.
pub fn read_exactly(input: &InputStream, length: usize) -> Result<Vec<u8>, StreamError> {
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        match input.blocking_read((length - bytes.len()) as u64) {
            Ok(part) => bytes.extend_from_slice(&part),
            Err(StreamError::Closed) => break,
            Err(error) => return Err(error),
        }
    }
    Ok(bytes)
}

/// All bytes until the end.
pub fn read_to_end(input: &InputStream) -> Result<Vec<u8>, StreamError> {
    let mut bytes = Vec::new();
    loop {
        match input.blocking_read(65536) {
            Ok(part) => bytes.extend_from_slice(&part),
            Err(StreamError::Closed) => return Ok(bytes),
            Err(error) => return Err(error),
        }
    }
}

/// Both directions of a connection carry bytes.
#[track_caller]
pub fn carries_bytes(check: &str, one: &Connection, other: &Connection) -> Outcome {
    for (from, to) in [(&one.output, &other.input), (&other.output, &one.input)] {
        ok(check, write_all(from, b"hello"))?;
        equal(check, &ok(check, read_exactly(to, 5))?[..], &b"hello"[..])?;
    }
    Ok(())
}

/// A peer that sends back what it is sent.
#[track_caller]
pub fn echoes(check: &str, connection: &Connection) -> Outcome {
    ok(check, write_all(&connection.output, b"hello"))?;
    equal(
        check,
        &ok(check, read_exactly(&connection.input, 5))?[..],
        &b"hello"[..],
    )
}

/// One line, without what ends it; less where the stream ends before. What a peer sends as an address is such a line.
pub fn read_line(input: &InputStream) -> Result<String, StreamError> {
    let mut bytes = Vec::new();
    loop {
        match input.blocking_read(1) {
            Ok(part) if part == b"\n" => break,
            Ok(part) => bytes.extend(part),
            Err(StreamError::Closed) => break,
            Err(error) => return Err(error),
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
