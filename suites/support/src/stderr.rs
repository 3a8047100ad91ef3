//! The lines that a guest writes to stderr. The canonical ABI's core functions are called here and not through bindings, so that a
//! guest with its own WIT (for functions that must not exist) and one with the `wasi` crate's write alike, and neither imports more
//! than stderr.

#[cfg(feature = "draft")]
#[path = "stderr_draft.rs"]
mod abi;
#[cfg(not(feature = "draft"))]
#[path = "stderr_wasi_0_2.rs"]
mod abi;

/// Writes `label`, `text` and a newline in one call, so that lines of guest and host do not mix. Newlines inside are escaped.
pub fn line(label: &str, text: &str) {
    let mut bytes = alloc::vec::Vec::with_capacity(label.len() + text.len() + 1);
    bytes.extend_from_slice(label.as_bytes());
    for byte in text.bytes() {
        if byte == b'\n' {
            bytes.extend_from_slice(b"\\n");
        } else {
            bytes.push(byte);
        }
    }
    bytes.push(b'\n');
    abi::write_all(&bytes);
}
