//! How the arguments that a test configures are found among those that the host gives.
#![allow(dead_code)]
use guest::*;

/// Holds when the last of the arguments that the host gives are the configured ones, in order and unchanged. One item more, the
/// program's name, may stand before them: whether it does is for another test to check.
pub fn arrive<T: AsRef<str>>(seen: &[String], configured: &[T]) -> Outcome {
    let count = configured.len();
    holds(
        "get-arguments: number of items",
        seen.len() == count || seen.len() == count + 1,
        &format!("{count}, or one more with the program's name"),
        &seen.len(),
    )?;
    let own = &seen[seen.len() - count..];
    for (place, (seen, configured)) in own.iter().zip(configured).enumerate() {
        equal(
            &format!("get-arguments: argument {} of {count}", place + 1),
            seen.as_str(),
            configured.as_ref(),
        )?;
    }
    Ok(())
}
