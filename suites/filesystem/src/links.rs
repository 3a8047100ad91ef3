use guest::*;
use wasi::filesystem::types::ErrorCode;

/// Holds when a link-at of a path that leaves its directory fails with not-permitted, or with unsupported: a host need not make hard
/// links, and the text does not say which of two errors is returned.
#[track_caller]
pub fn link_not_permitted(check: &str, linked: Result<(), ErrorCode>) -> Outcome {
    match linked {
        Err(ErrorCode::Unsupported) => Ok(()),
        linked => fails(check, linked, ErrorCode::NotPermitted),
    }
}
