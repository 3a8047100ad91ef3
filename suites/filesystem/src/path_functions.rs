//! The functions that take a path, as tables: a test of a rule for all paths goes through one of them.
use wasi::filesystem::types::{Descriptor, DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

/// Calls a function on a path that is relative to a descriptor; what it returns beside its success is dropped.
pub type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

/// Each function that takes a path, with and without symlink-follow.
pub const EACH_FUNCTION: [(&str, Call); 19] = [
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

/// Each function that needs what a path names and changes no name, with and without symlink-follow.
pub const EACH_THAT_FINDS: [(&str, Call); 8] = [
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
];
