//! stderr in the drafts of 2023, where streams are numbers that nobody has to give back.

#[cfg_attr(feature = "draft-2023-07", link(wasm_import_module = "wasi:cli-base/stderr"))]
#[cfg_attr(not(feature = "draft-2023-07"), link(wasm_import_module = "wasi:cli/stderr"))]
extern "C" {
    #[link_name = "get-stderr"]
    fn get_stderr() -> i32;
}

#[link(wasm_import_module = "wasi:io/streams")]
extern "C" {
    #[cfg_attr(feature = "draft-2023-09", link_name = "blocking-write-and-flush")]
    #[cfg_attr(not(feature = "draft-2023-09"), link_name = "blocking-write")]
    fn blocking_write(stream: i32, bytes: *const u8, length: usize, result: *mut u64);
}

/// The most that `blocking-write-and-flush` takes at once.
const MOST: usize = 4096;

pub fn write_all(bytes: &[u8]) {
    let stream = unsafe { get_stderr() };
    let mut rest = bytes;
    while !rest.is_empty() {
        let part = &rest[..rest.len().min(MOST)];
        // A tag, then the number of bytes taken; `blocking-write-and-flush` has a tag alone and takes all.
        let mut result = [0, part.len() as u64, 0];
        unsafe { blocking_write(stream, part.as_ptr(), part.len(), result.as_mut_ptr()) };
        let taken = result[1] as usize;
        // A guest whose stderr fails has no other way to report.
        if result[0] as u8 != 0 || taken == 0 {
            return;
        }
        rest = &rest[taken.min(rest.len())..];
    }
}
