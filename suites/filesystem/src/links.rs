//! A host need not make hard links, and the text does not say which of two errors is returned: unsupported may come in the place of
//! any other error of link-at.
use guest::*;
use wasi::filesystem::types::ErrorCode;

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
