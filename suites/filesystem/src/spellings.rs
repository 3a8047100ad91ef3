//! Paths that go on after a name with slashes and dots, and what they name by the kind of what has the name.
use crate::{is_without, EACH_THAT_FINDS};
use guest::*;
use wasi::filesystem::types::ErrorCode;

/// A directory and a link to it, by their names in the trees of the tests.
pub const DIRECTORIES: [&str; 2] = ["sub", "dlink"];

/// What is no directory, by its name, with the error of each path that goes on after this name.
pub type NoDirectory = (&'static str, ErrorCode);

/// A file and a link to it, a link that leads to nothing and one that leads to itself, and a name that nothing has.
pub const NO_DIRECTORIES: [NoDirectory; 5] = [
    ("a.txt", ErrorCode::NotDirectory),
    ("link", ErrorCode::NotDirectory),
    ("gone", ErrorCode::NoEntry),
    ("loop", ErrorCode::Loop),
    ("none", ErrorCode::NoEntry),
];

/// A named pipe, which is not among the others because not every platform has it.
pub const PIPE: [NoDirectory; 1] = [("pipe", ErrorCode::NotDirectory)];

/// After the name of a directory: the directory itself.
pub const SLASHES: [&str; 2] = ["/", "//"];

/// The same, with a dot.
pub const SLASH_DOTS: [&str; 3] = ["/.", "//.", "/./"];

/// After the name of a directory: its parent, and what lies there.
pub const SLASH_DOT_DOTS: [&str; 5] = ["/..", "/../", "/../a.txt", "/./../a.txt", "//../a.txt"];

/// After the name of a directory: what lies in it.
pub const BELOW: [&str; 3] = ["/x", "//x", "/./x"];

/// Each spelling after the name of each directory.
pub fn after_directory(spellings: &[&str]) -> Vec<String> {
    let after = |name| spellings.iter().map(move |spelling| format!("{name}{spelling}"));
    DIRECTORIES.into_iter().flat_map(after).collect()
}

/// Each spelling after the name of each of them, with the error of this path.
pub fn after(no_directories: &[NoDirectory], spellings: &[&str]) -> Vec<(String, ErrorCode)> {
    no_directories
        .iter()
        .flat_map(|(name, code)| {
            spellings
                .iter()
                .map(move |spelling| (format!("{name}{spelling}"), *code))
        })
        .collect()
}

/// Each slash, dot and pair of dots after the names of those with this error.
pub fn slashes_and_dots_after(no_directories: &[NoDirectory], code: ErrorCode) -> Vec<(String, ErrorCode)> {
    let spellings: Vec<&str> = [&SLASHES[..], &SLASH_DOTS, &SLASH_DOT_DOTS].concat();
    let mut all = after(no_directories, &spellings);
    all.retain(|(_, of_path)| *of_path == code);
    all
}

/// Holds when the error of a path that goes on after the name of what is no directory is this one, or another that fits the path.
///
/// Other tests ask that it fails at all: here a function that changes nothing may succeed.
#[track_caller]
pub fn fails_as_spelled(function: &str, path: &str, result: Result<(), ErrorCode>, code: ErrorCode) -> Outcome {
    if result.is_ok() && EACH_THAT_FINDS.iter().any(|(name, _)| *name == function) {
        return Ok(());
    }
    let check = format!("the error of {function} {path}");
    let seen = err(&check, result, code.name())?;
    let fits = seen == code || is_without(function, &seen) || is_another(function, path, &seen);
    holds(&check, fits, code.name(), &seen)
}

/// Whether something else is wrong with a path too. The text gives the errors no order.
fn is_another(function: &str, path: &str, seen: &ErrorCode) -> bool {
    let (name, rest) = path.split_once('/').unwrap_or((path, ""));
    if rest.trim_end_matches('/').ends_with('.') {
        // POSIX has codes for dots at the end of what is to be renamed or removed.
        return match seen {
            ErrorCode::Invalid => matches!(function, "rename-at from" | "remove-directory-at"),
            ErrorCode::Busy => function == "rename-at from",
            ErrorCode::NotEmpty => function == "remove-directory-at",
            _ => false,
        };
    }
    if !rest.trim_matches('/').is_empty() {
        return false;
    }
    let is_link = matches!(name, "link" | "gone" | "loop");
    let follows = function.contains("symlink-follow");
    match seen {
        // A link that leads nowhere is not "a symbolic link to a directory" either.
        ErrorCode::NotDirectory => is_link && !follows,
        // POSIX has this code for a link that is not to be followed, with O_NOFOLLOW.
        ErrorCode::Loop => is_link && function == "open-at",
        // And this one for what is no link.
        ErrorCode::Invalid => function == "readlink-at",
        _ => false,
    }
}
