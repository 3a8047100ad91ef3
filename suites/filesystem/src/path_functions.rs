//! The functions that take a path, as tables: a test of a rule for all paths goes through one of them.
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

/// Calls a function on a path that is relative to a descriptor; what it returns beside its success is dropped.
pub type Call = fn(&Descriptor, &str) -> Result<(), ErrorCode>;

/// A function with the name that a check gives it.
pub type Function = (&'static str, Call);

const OPEN_AT: Function = ("open-at", |data, path| {
    data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ)
        .map(drop)
});
const OPEN_AT_WITH_SYMLINK_FOLLOW: Function = ("open-at with symlink-follow", |data, path| {
    data.open_at(
        PathFlags::SYMLINK_FOLLOW,
        path,
        OpenFlags::empty(),
        DescriptorFlags::READ,
    )
    .map(drop)
});
const OPEN_AT_WITH_CREATE: Function = ("open-at with create", |data, path| {
    data.open_at(PathFlags::empty(), path, OpenFlags::CREATE, DescriptorFlags::WRITE)
        .map(drop)
});
const STAT_AT: Function = ("stat-at", |data, path| data.stat_at(PathFlags::empty(), path).map(drop));
const STAT_AT_WITH_SYMLINK_FOLLOW: Function = ("stat-at with symlink-follow", |data, path| {
    data.stat_at(PathFlags::SYMLINK_FOLLOW, path).map(drop)
});
const METADATA_HASH_AT: Function = ("metadata-hash-at", |data, path| {
    data.metadata_hash_at(PathFlags::empty(), path).map(drop)
});
const METADATA_HASH_AT_WITH_SYMLINK_FOLLOW: Function = ("metadata-hash-at with symlink-follow", |data, path| {
    data.metadata_hash_at(PathFlags::SYMLINK_FOLLOW, path).map(drop)
});
const SET_TIMES_AT: Function = ("set-times-at", |data, path| {
    data.set_times_at(PathFlags::empty(), path, NewTimestamp::Now, NewTimestamp::Now)
});
const SET_TIMES_AT_WITH_SYMLINK_FOLLOW: Function = ("set-times-at with symlink-follow", |data, path| {
    data.set_times_at(PathFlags::SYMLINK_FOLLOW, path, NewTimestamp::Now, NewTimestamp::Now)
});
const READLINK_AT: Function = ("readlink-at", |data, path| data.readlink_at(path).map(drop));
const CREATE_DIRECTORY_AT: Function = ("create-directory-at", |data, path| data.create_directory_at(path));
const REMOVE_DIRECTORY_AT: Function = ("remove-directory-at", |data, path| data.remove_directory_at(path));
const UNLINK_FILE_AT: Function = ("unlink-file-at", |data, path| data.unlink_file_at(path));
const SYMLINK_AT_TO: Function = ("symlink-at to", |data, path| data.symlink_at("x", path));
const RENAME_AT_FROM: Function = ("rename-at from", |data, path| data.rename_at(path, data, "got"));
const RENAME_AT_TO: Function = ("rename-at to", |data, path| data.rename_at("a.txt", data, path));
const LINK_AT_FROM: Function = ("link-at from", |data, path| {
    data.link_at(PathFlags::empty(), path, data, "got")
});
const LINK_AT_WITH_SYMLINK_FOLLOW_FROM: Function = ("link-at with symlink-follow from", |data, path| {
    data.link_at(PathFlags::SYMLINK_FOLLOW, path, data, "got")
});
const LINK_AT_TO: Function = ("link-at to", |data, path| {
    data.link_at(PathFlags::empty(), "a.txt", data, path)
});

/// Each function that takes a path, with and without symlink-follow.
pub const EACH_FUNCTION: [Function; 19] = [
    OPEN_AT,
    OPEN_AT_WITH_SYMLINK_FOLLOW,
    OPEN_AT_WITH_CREATE,
    STAT_AT,
    STAT_AT_WITH_SYMLINK_FOLLOW,
    METADATA_HASH_AT,
    METADATA_HASH_AT_WITH_SYMLINK_FOLLOW,
    SET_TIMES_AT,
    SET_TIMES_AT_WITH_SYMLINK_FOLLOW,
    READLINK_AT,
    CREATE_DIRECTORY_AT,
    REMOVE_DIRECTORY_AT,
    UNLINK_FILE_AT,
    SYMLINK_AT_TO,
    RENAME_AT_FROM,
    RENAME_AT_TO,
    LINK_AT_FROM,
    LINK_AT_WITH_SYMLINK_FOLLOW_FROM,
    LINK_AT_TO,
];

/// Each function that needs what a path names and changes no name, with and without symlink-follow.
pub const EACH_THAT_FINDS: [Function; 8] = [
    OPEN_AT,
    OPEN_AT_WITH_SYMLINK_FOLLOW,
    STAT_AT,
    STAT_AT_WITH_SYMLINK_FOLLOW,
    METADATA_HASH_AT,
    METADATA_HASH_AT_WITH_SYMLINK_FOLLOW,
    SET_TIMES_AT,
    SET_TIMES_AT_WITH_SYMLINK_FOLLOW,
];

/// Each function that needs what a path names, with and without symlink-follow.
pub const EACH_THAT_NEEDS: [Function; 14] = [
    OPEN_AT,
    OPEN_AT_WITH_SYMLINK_FOLLOW,
    STAT_AT,
    STAT_AT_WITH_SYMLINK_FOLLOW,
    METADATA_HASH_AT,
    METADATA_HASH_AT_WITH_SYMLINK_FOLLOW,
    SET_TIMES_AT,
    SET_TIMES_AT_WITH_SYMLINK_FOLLOW,
    READLINK_AT,
    REMOVE_DIRECTORY_AT,
    UNLINK_FILE_AT,
    RENAME_AT_FROM,
    LINK_AT_FROM,
    LINK_AT_WITH_SYMLINK_FOLLOW_FROM,
];

/// Each function that needs what a path names and takes any kind of it, with and without symlink-follow.
pub const EACH_FOR_ANY_KIND: [Function; 11] = [
    OPEN_AT,
    OPEN_AT_WITH_SYMLINK_FOLLOW,
    STAT_AT,
    STAT_AT_WITH_SYMLINK_FOLLOW,
    METADATA_HASH_AT,
    METADATA_HASH_AT_WITH_SYMLINK_FOLLOW,
    SET_TIMES_AT,
    SET_TIMES_AT_WITH_SYMLINK_FOLLOW,
    RENAME_AT_FROM,
    LINK_AT_FROM,
    LINK_AT_WITH_SYMLINK_FOLLOW_FROM,
];

/// Each function that makes, removes, renames or links what a path names.
pub const EACH_OF_NAMES: [Function; 10] = [
    CREATE_DIRECTORY_AT,
    REMOVE_DIRECTORY_AT,
    UNLINK_FILE_AT,
    READLINK_AT,
    SYMLINK_AT_TO,
    RENAME_AT_FROM,
    RENAME_AT_TO,
    LINK_AT_FROM,
    LINK_AT_WITH_SYMLINK_FOLLOW_FROM,
    LINK_AT_TO,
];

/// Each function that makes something.
pub const EACH_THAT_MAKES: [Function; 5] = [
    OPEN_AT_WITH_CREATE,
    CREATE_DIRECTORY_AT,
    SYMLINK_AT_TO,
    RENAME_AT_TO,
    LINK_AT_TO,
];

/// Each function that follows a link at the end of a path.
pub const EACH_THAT_FOLLOWS: [Function; 5] = [
    OPEN_AT_WITH_SYMLINK_FOLLOW,
    STAT_AT_WITH_SYMLINK_FOLLOW,
    METADATA_HASH_AT_WITH_SYMLINK_FOLLOW,
    SET_TIMES_AT_WITH_SYMLINK_FOLLOW,
    LINK_AT_WITH_SYMLINK_FOLLOW_FROM,
];

/// Whether an error says that the host has no such function at all: links are not on every file system, times not everywhere to be set, and
/// link-at need not follow links. The text gives the errors no order, so that a host may say this first.
pub fn is_without(function: &str, error: &ErrorCode) -> bool {
    match error {
        ErrorCode::Unsupported => ["link-at", "symlink-at", "set-times-at"]
            .iter()
            .any(|name| function.starts_with(name)),
        ErrorCode::Invalid => function == LINK_AT_WITH_SYMLINK_FOLLOW_FROM.0,
        _ => false,
    }
}

/// Holds when a function fails with this error, or says that the host has no such function.
#[track_caller]
pub fn fails_with(function: &str, path: &str, result: Result<(), ErrorCode>, code: ErrorCode) -> Outcome {
    match result {
        Err(seen) if is_without(function, &seen) => Ok(()),
        result => fails(&format!("{function} {path}"), result, code),
    }
}
