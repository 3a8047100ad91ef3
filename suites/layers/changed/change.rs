//! What is otherwise, and in which function.
use super::wit::wasi::cli0_2_0::environment;
use core::cell::RefCell;
use guest::*;

/// The host's variable that names the change.
pub const VARIABLE: &str = "WASI_CONFORMANCE_CHANGE";

struct State {
    /// What the variable says, once it has been read.
    change: Option<String>,
    reporting: bool,
    /// What has been reported already.
    reported: Vec<String>,
}

struct Shared(RefCell<State>);

// A component instance has one thread.
unsafe impl Sync for Shared {}

static STATE: Shared = Shared(RefCell::new(State {
    change: None,
    reporting: false,
    reported: Vec::new(),
}));

/// Whether this is the change, given in parts. Said once on stderr: that the change has come about, or, when asked to report, that it could.
fn is_change(parts: &[&str]) -> bool {
    let mut state = STATE.0.borrow_mut();
    if state.change.is_none() {
        let all = environment::get_environment();
        let found = all.into_iter().find(|(name, _)| name == VARIABLE);
        let change = found.map(|(_, value)| value).unwrap_or_default();
        state.reporting = change == "report";
        state.change = Some(change);
    }
    let mut rest = state.change.as_deref().unwrap_or_default();
    let is = parts.iter().all(|part| match rest.strip_prefix(part) {
        Some(after) => {
            rest = after;
            true
        }
        None => false,
    }) && rest.is_empty();
    if is || state.reporting {
        let change = parts.concat();
        if !state.reported.iter().any(|one| *one == change) {
            stderr::line(if is { "changed: " } else { "could-change: " }, &change);
            state.reported.push(change);
        }
    }
    is
}

/// A behaviour that the text allows. To be asked only where it would make a difference.
pub fn freedom(name: &str) -> bool {
    is_change(&[name])
}

/// One function that the guest calls.
#[derive(Clone, Copy)]
pub struct Call(pub &'static str);

impl Call {
    /// Whether the function has this fault. To be asked only where the fault makes a difference.
    pub fn is(&self, fault: &str) -> bool {
        is_change(&[self.0, ": ", fault])
    }

    /// The same of a part of what the function takes or gives.
    pub fn has(&self, part: &str, fault: &str) -> bool {
        is_change(&[self.0, ": ", part, " ", fault])
    }

    /// A number that the function gives.
    pub fn number(&self, what: &str, value: u64) -> u64 {
        if self.has(what, "is one more") {
            return value.saturating_add(1);
        }
        if value > 0 && self.has(what, "is one less") {
            return value - 1;
        }
        if value > 1 && self.has(what, "is 0") {
            return 0;
        }
        value
    }

    /// A truth that the function gives.
    pub fn truth(&self, value: bool) -> bool {
        if value {
            !self.is("gives false in place of true")
        } else {
            self.is("gives true in place of false")
        }
    }

    /// A list that the function gives.
    pub fn list<T: Clone>(&self, mut all: Vec<T>) -> Vec<T> {
        if all.is_empty() {
            return all;
        }
        if self.is("the last element is missing") {
            all.pop();
        } else if self.is("the first element is missing") {
            all.remove(0);
        } else if self.is("the last element comes twice") {
            all.extend(all.last().cloned());
        }
        all
    }

    /// Text that the function gives.
    pub fn text(&self, what: &str, mut text: String) -> String {
        if text.is_empty() {
            return text;
        }
        if self.has(what, "lacks its last character") {
            text.pop();
        } else if text.bytes().any(|byte| byte.is_ascii_lowercase()) && self.has(what, "is in capitals") {
            text.make_ascii_uppercase();
        } else if !text.is_ascii() && self.has(what, "is ASCII, with ? for other characters") {
            text = text.chars().map(|one| if one.is_ascii() { one } else { '?' }).collect();
        }
        text
    }

    /// Bytes that the function gives from a place where there are more.
    pub fn bytes(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        if bytes.is_empty() {
            return bytes;
        }
        if self.is("the last byte is lost") {
            bytes.pop();
        } else if bytes.len() > 1 && self.is("the bytes are shifted by one") {
            bytes.rotate_left(1);
        } else if self.is("the first byte is 0") && bytes[0] != 0 {
            bytes[0] = 0;
        } else if bytes.contains(&b'\n') && self.is("a newline comes as two bytes") {
            let at = bytes.iter().position(|byte| *byte == b'\n').unwrap_or_default();
            bytes.insert(at, b'\r');
        }
        bytes
    }
}
