//! stderr in 0.2, through the functions that a component of it imports.

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

pub fn write_all(bytes: &[u8]) {
    // The result is `result<_, stream-error>`: a tag, the case, a handle. A guest whose stderr fails has no other way to report.
    let mut result = [0u32; 3];
    unsafe {
        let stream = get_stderr();
        for part in bytes.chunks(MOST) {
            blocking_write_and_flush(stream, part.as_ptr(), part.len(), result.as_mut_ptr().cast());
        }
        drop_output_stream(stream);
    }
}
