//! A host need not make hard links, and the text does not say which of two errors is returned: unsupported may come in the place of
//! any other error of link-at.
use guest::*;
use wasi::filesystem::types::ErrorCode;

/// Holds when a link was made. Not every file system has links: a host says unsupported then, or not-permitted, which is EPERM, the code of
/// POSIX and of Linux for this. Then the test is not applicable. Use it for links that stay inside, of files: others may not be permitted.
#[track_caller]
pub fn is_linked(check: &str, linked: Result<(), ErrorCode>) -> Outcome {
    match linked {
        Err(ErrorCode::Unsupported | ErrorCode::NotPermitted) => not_applicable("the file system has no such links"),
        linked => ok(check, linked),
    }
}

/// Holds when a link-at fails with this error, or with unsupported.
#[track_caller]
pub fn link_fails(check: &str, linked: Result<(), ErrorCode>, error: ErrorCode) -> Outcome {
    match linked {
        Err(ErrorCode::Unsupported) => Ok(()),
        linked => fails(check, linked, error),
    }
}

/// Whether a function, with its name in the tables, is link-at and has failed because the host makes no hard links, or follows no link
/// for them.
pub fn makes_no_such_link(function: &str, result: &Result<(), ErrorCode>) -> bool {
    match result {
        Err(ErrorCode::Unsupported) => function.starts_with("link-at"),
        Err(ErrorCode::Invalid) => function.starts_with("link-at with symlink-follow"),
        _ => false,
    }
}
