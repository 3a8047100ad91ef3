//! ---
//! title: For a name of 1000 letters each function fails with name-too-long, or does what it does for a shorter name
//! formerly: [filesystem/paths/names-that-are-too-long]
//! requirements: [filesystem.types.paths.too-long]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

/// Each function that takes a path, with and without symlink-follow.
const CALLS: [(&str, Call); 19] = [
    ("open-at", |data, path| {
        data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ)
            .map(drop)
    }),
    ("open-at with symlink-follow", |data, path| {
        data.open_at(
            PathFlags::SYMLINK_FOLLOW,
            path,
            OpenFlags::empty(),
            DescriptorFlags::READ,
        )
        .map(drop)
    }),
    ("open-at with create", |data, path| {
        data.open_at(PathFlags::empty(), path, OpenFlags::CREATE, DescriptorFlags::WRITE)
            .map(drop)
    }),
    ("stat-at", |data, path| data.stat_at(PathFlags::empty(), path).map(drop)),
    ("stat-at with symlink-follow", |data, path| {
        data.stat_at(PathFlags::SYMLINK_FOLLOW, path).map(drop)
    }),
    ("metadata-hash-at", |data, path| {
        data.metadata_hash_at(PathFlags::empty(), path).map(drop)
    }),
    ("metadata-hash-at with symlink-follow", |data, path| {
        data.metadata_hash_at(PathFlags::SYMLINK_FOLLOW, path).map(drop)
    }),
    ("set-times-at", |data, path| {
        data.set_times_at(PathFlags::empty(), path, NewTimestamp::Now, NewTimestamp::Now)
    }),
    ("set-times-at with symlink-follow", |data, path| {
        data.set_times_at(PathFlags::SYMLINK_FOLLOW, path, NewTimestamp::Now, NewTimestamp::Now)
    }),
    ("readlink-at", |data, path| data.readlink_at(path).map(drop)),
    ("create-directory-at", |data, path| data.create_directory_at(path)),
    ("remove-directory-at", |data, path| data.remove_directory_at(path)),
    ("unlink-file-at", |data, path| data.unlink_file_at(path)),
    ("symlink-at to", |data, path| data.symlink_at("x", path)),
    ("rename-at from", |data, path| data.rename_at(path, data, "got")),
    ("rename-at to", |data, path| data.rename_at("a.txt", data, path)),
    ("link-at from", |data, path| {
        data.link_at(PathFlags::empty(), path, data, "got")
    }),
    ("link-at with symlink-follow from", |data, path| {
        data.link_at(PathFlags::SYMLINK_FOLLOW, path, data, "got")
    }),
    ("link-at to", |data, path| {
        data.link_at(PathFlags::empty(), "a.txt", data, path)
    }),
];

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in CALLS {
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
