//! ---
//! title: For a name of 1000 letters each function fails with name-too-long, or does what it does for a shorter name
//! formerly: [filesystem/paths/names-that-are-too-long]
//! requirements: [filesystem.types.paths.too-long]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use filesystem::EACH_FUNCTION;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_FUNCTION {
        for path in ["n".repeat(1000).as_str()] {
            let result = call(&data, path);
            let fits = match result {
                // Where a file system has room for the name, the function makes it, or finds nothing of that name.
                Ok(()) => {
                    let _ = data.rename_at(path, &data, "a.txt");
                    let _ = data.unlink_file_at(path);
                    let _ = data.remove_directory_at(path);
                    true
                }
                Err(error) => matches!(error, ErrorCode::NameTooLong | ErrorCode::NoEntry),
            };
            // Hard links are not on every file system.
            let unsupported =
                function.contains("link-at") && matches!(result, Err(ErrorCode::Invalid | ErrorCode::Unsupported));
            holds(
                &format!("{function} 1000 letters"),
                fits || unsupported,
                "name-too-long, or as for a shorter name",
                &result,
            )?;
            let _ = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
        }
    }
    Ok(())
}
