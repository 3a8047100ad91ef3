//! What a host refuses in a preopen that it makes read-only.
use core::fmt::Debug;
use guest::*;
use wasi::filesystem::types::ErrorCode;

/// A change that the host refuses. The text has read-only for what would otherwise succeed: where the host does not permit the
/// change, it may also say that.
#[track_caller]
pub fn refused<T: Debug>(check: &str, result: Result<T, ErrorCode>) -> Outcome {
    let expected = "read-only, not-permitted or access";
    let error = err(check, result, expected)?;
    let fits = matches!(error, ErrorCode::ReadOnly | ErrorCode::NotPermitted | ErrorCode::Access);
    holds(&format!("the error of {check}"), fits, expected, &error)
}
