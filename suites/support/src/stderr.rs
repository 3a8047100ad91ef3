//! The guest's voice. It calls the canonical ABI's core functions itself, so that a guest with its own WIT (for functions
//! that must not exist) and one with the `wasi` crate's speak alike, and neither imports more than stderr.

#[link(wasm_import_module = "wasi:cli/stderr@0.2.0")]
extern "C" {
    #[link_name = "get-stderr"]
    fn get_stderr() -> i32;
}

#[link(wasm_import_module = "wasi:io/streams@0.2.0")]
extern "C" {
    #[link_name = "[method]output-stream.blocking-write-and-flush"]
    fn blocking_write_and_flush(stream: i32, bytes: *const u8, length: usize, result: *mut u8);
    #[link_name = "[resource-drop]output-stream"]
    fn drop_output_stream(stream: i32);
}

/// The most that `blocking-write-and-flush` takes at once (wasi:io/streams).
const MOST: usize = 4096;

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
    // The result is `result<_, stream-error>`: a tag, the case, a handle. A guest whose stderr fails has no other voice.
    let mut result = [0u32; 3];
    unsafe {
        let stream = get_stderr();
        for part in bytes.chunks(MOST) {
            blocking_write_and_flush(stream, part.as_ptr(), part.len(), result.as_mut_ptr().cast());
        }
        drop_output_stream(stream);
    }
}
