//! Named checks. Each returns its value or [`Failed`], after saying on stderr which check, what was expected, what was seen
//! and where in the guest: use them with `?`.
use alloc::format;
use alloc::string::String;
use core::fmt::Debug;
use core::panic::Location;

/// A check failed and has been told.
pub struct Failed;

/// What a test's body returns.
pub type Outcome = Result<(), Failed>;

/// Turns the body's outcome into the result of `wasi:cli/run`.
pub fn report(outcome: Outcome) -> Result<(), ()> {
    outcome.map_err(|Failed| ())
}

#[track_caller]
fn failed<T>(check: &str, expected: &str, seen: &str) -> Result<T, Failed> {
    let at = Location::caller();
    crate::stderr::line("check: ", check);
    crate::stderr::line("expected: ", expected);
    crate::stderr::line("seen: ", seen);
    crate::stderr::line("at: ", &format!("{}:{}", at.file(), at.line()));
    Err(Failed)
}

const LONGEST: usize = 400;

fn shown(value: &dyn Debug) -> String {
    let mut text = format!("{value:?}");
    if text.len() > LONGEST {
        let mut end = LONGEST;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
        text.push('…');
    }
    text
}

/// Holds when `truth` is true; `expected` says what should have been, `seen` what was.
#[track_caller]
pub fn holds(check: &str, truth: bool, expected: &str, seen: &dyn Debug) -> Outcome {
    if truth {
        return Ok(());
    }
    failed(check, expected, &shown(seen))
}

/// Holds when `seen` equals `expected`.
#[track_caller]
pub fn equal<T: PartialEq + Debug + ?Sized>(check: &str, seen: &T, expected: &T) -> Outcome {
    if seen == expected {
        return Ok(());
    }
    failed(check, &shown(&expected), &shown(&seen))
}

/// The `ok` value of a result.
#[track_caller]
pub fn ok<T, E: Debug>(check: &str, result: Result<T, E>) -> Result<T, Failed> {
    match result {
        Ok(value) => Ok(value),
        Err(error) => failed(check, "ok", &format!("err({})", shown(&error))),
    }
}

/// The error of a result; `expected` names the error asked for.
#[track_caller]
pub fn err<T: Debug, E>(check: &str, result: Result<T, E>, expected: &str) -> Result<E, Failed> {
    match result {
        Err(error) => Ok(error),
        Ok(value) => failed(check, expected, &format!("ok({})", shown(&value))),
    }
}

/// Holds when the result is this very error.
#[track_caller]
pub fn fails<T: Debug, E: PartialEq + Debug>(check: &str, result: Result<T, E>, error: E) -> Outcome {
    match result {
        Err(seen) if seen == error => Ok(()),
        Err(seen) => failed(
            check,
            &format!("err({})", shown(&error)),
            &format!("err({})", shown(&seen)),
        ),
        Ok(value) => failed(
            check,
            &format!("err({})", shown(&error)),
            &format!("ok({})", shown(&value)),
        ),
    }
}

/// The value of an option.
#[track_caller]
pub fn some<T>(check: &str, option: Option<T>) -> Result<T, Failed> {
    match option {
        Some(value) => Ok(value),
        None => failed(check, "some", "none"),
    }
}

/// A failure that no other check fits.
#[track_caller]
pub fn fail<T>(check: &str, expected: &str, seen: &str) -> Result<T, Failed> {
    failed(check, expected, seen)
}

/// Says that the next call must not return: the test expects a trap. What comes after it is [`returned`].
pub fn must_trap(call: &str) {
    crate::stderr::line("must-trap: ", call);
}

/// The call announced by [`must_trap`] came back.
#[track_caller]
pub fn returned(call: &str, seen: &dyn Debug) -> Outcome {
    failed(call, "a trap", &format!("the call returned {}", shown(seen)))
}

/// Tells the harness that the guest has come to a point named in its metadata (`stdin`, `stdout`).
pub fn signal(point: &str) {
    crate::stderr::line("signal: ", point);
}

/// Bytes `start..start + length` of the pattern whose byte `i` is `i mod 251`, as metadata's `{pattern: N}`.
pub fn pattern(start: usize, length: usize) -> alloc::vec::Vec<u8> {
    (start..start + length).map(|index| (index % 251) as u8).collect()
}

/// Holds when the result is `stream-error::closed`.
#[macro_export]
macro_rules! closed {
    ($check:expr, $result:expr) => {
        match $result {
            Err(wasi::io::streams::StreamError::Closed) => Ok(()),
            seen => $crate::fail($check, "err(stream-error::closed)", &$crate::format!("{seen:?}")),
        }
    };
}

/// Holds when the result is either `stream-error`: `closed`, or `last-operation-failed`.
#[macro_export]
macro_rules! ended {
    ($check:expr, $result:expr) => {
        match $result {
            Err(_) => Ok(()),
            seen => $crate::fail($check, "err(stream-error)", &$crate::format!("{seen:?}")),
        }
    };
}
