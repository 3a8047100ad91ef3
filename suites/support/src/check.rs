//! Named checks. Each returns its value or [`Failed`], after saying on stderr which check, what was expected, what was seen
//! and where in the guest: use them with `?`.
use alloc::format;
use alloc::string::String;
use core::fmt::Debug;
use core::panic::Location;

/// The test's body cannot continue; the reason is on stderr.
pub struct Failed;

/// What a test's body returns.
pub type Outcome = Result<(), Failed>;

/// The id of the running test: the harness accepts a sign of life only with the id of the test that it started.
struct TestId(core::cell::Cell<&'static str>);

// A component instance has one thread.
unsafe impl Sync for TestId {}

static TEST_ID: TestId = TestId(core::cell::Cell::new(""));

/// The id of the running test, for example `io/stdin/reads-all`.
fn test_id() -> String {
    TEST_ID.0.get().replace("--", "/")
}

/// Runs the body of a test and turns its outcome into the result of `wasi:cli/run`. After an `ok` it calls [`done`].
///
/// `binary` is the name of the guest's binary, which is the test's id with `--` in the place of `/`.
pub fn run(binary: &'static str, body: fn() -> Outcome) -> Result<(), ()> {
    TEST_ID.0.set(binary);
    body().map_err(|Failed| ())?;
    done();
    Ok(())
}

/// Runs the body of a guest that is served, with one request. After an `ok` it calls [`done`]. Otherwise the reason is on stderr, and the
/// host answers in the place of a response that was not set.
pub fn serve(binary: &'static str, body: impl FnOnce() -> Outcome) {
    TEST_ID.0.set(binary);
    if body().is_ok() {
        done();
    }
}

/// The sign of life: says on stderr that this test has come to its end. A body that ends by itself needs no call. One that does not
/// return `ok` (it exits, or returns `err` on purpose) calls this immediately before.
pub fn done() {
    crate::stderr::line("done: ", &test_id());
}

/// The test cannot be carried out because the host refuses something that the test needs first and that another test checks. The
/// verdict is `skip` with this reason.
pub fn not_applicable<T>(reason: &str) -> Result<T, Failed> {
    crate::stderr::line("not-applicable: ", reason);
    done();
    Err(Failed)
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

/// The value of a call that the test needs first and that another test checks: where it fails, the test is not applicable.
pub fn needed<T, E: Debug>(call: &str, result: Result<T, E>) -> Result<T, Failed> {
    match result {
        Ok(value) => Ok(value),
        Err(error) => not_applicable(&format!("{call} fails with {}", shown(&error))),
    }
}

/// The preopened directory of this name, or the only one that there is, whatever its name. Where there is none, the test is not
/// applicable: that preopens are given is for other tests to check.
#[macro_export]
macro_rules! preopen {
    ($name:expr) => {{
        let mut found = wasi::filesystem::preopens::get_directories();
        let index = match found.len() {
            1 => Some(0),
            _ => found.iter().position(|(_, name)| name == $name),
        };
        match index {
            Some(index) => Ok(found.swap_remove(index).0),
            None => $crate::not_applicable(&$crate::format!("the host gives no preopen {}", $name)),
        }
    }};
}

/// Opens what `path` names below a directory, without following links and with these flags. Where that fails, the test is not
/// applicable: use it for what the test needs first, and call `open_at` where it is what the test is about.
#[macro_export]
macro_rules! open {
    ($directory:expr, $path:expr, $open_flags:expr, $flags:expr) => {
        $crate::needed(
            &$crate::format!("open-at of {}", $path),
            $directory.open_at(wasi::filesystem::types::PathFlags::empty(), $path, $open_flags, $flags),
        )
    };
}

/// A read of a descriptor that gives bytes, or the end. The text lets any read be interrupted: one that has given nothing is repeated, up to 100
/// times.
#[macro_export]
macro_rules! read {
    ($file:expr, $length:expr, $offset:expr) => {{
        let mut read = $file.read($length, $offset);
        for _ in 1..100 {
            match &read {
                Ok((bytes, false)) if bytes.is_empty() => read = $file.read($length, $offset),
                _ => break,
            }
        }
        read
    }};
}

/// Announces that the next call must not return: the test expects a trap. After the call comes [`returned`].
pub fn must_trap(call: &str) {
    crate::stderr::line("must-trap: ", &format!("{}: {call}", test_id()));
}

/// A call of a function that must not exist: the host refuses the component, or the call traps. The build makes a second component
/// of the same source, the control, in which the call and therefore the import is left out: that one must run to its end.
#[macro_export]
macro_rules! absent {
    ($name:expr, $call:expr) => {{
        #[cfg(not(feature = "control"))]
        {
            $crate::must_trap($name);
            $crate::returned($name, &$call)
        }
        #[cfg(feature = "control")]
        Ok(())
    }};
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

/// Calls again and again, and never waits, as long as the result is one to go on from. The seconds are a limit for a host on which this would go
/// on forever, and have to be enough for a busy machine. `now` is the monotonic clock of the guest's bindings.
pub fn again_and_again<T>(
    now: fn() -> u64,
    seconds: u64,
    mut call: impl FnMut() -> T,
    goes_on: impl Fn(&T) -> bool,
) -> T {
    let start = now();
    loop {
        let result = call();
        if !goes_on(&result) || now() - start >= seconds * 1_000_000_000 {
            return result;
        }
    }
}

/// Announces that the next call may trap, and may return: the test expects either of the two. Where it returns, the guest goes on.
pub fn may_trap(call: &str) {
    crate::stderr::line("may-trap: ", &format!("{}: {call}", test_id()));
}
