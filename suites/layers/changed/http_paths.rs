//! Paths with queries, as hosts get them wrong that take them to pieces.
use super::change::Call;
use guest::*;

/// With each percent-encoded character of ASCII that can be seen as itself.
fn decoded(path: &str) -> String {
    let mut text = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('%') {
        text.push_str(before);
        let code = after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code.filter(u8::is_ascii_graphic) {
            Some(byte) => {
                text.push(char::from(byte));
                rest = &after[2..];
            }
            None => {
                text.push('%');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

fn without_dots(path: &str) -> String {
    let kept: Vec<&str> = path.split('/').filter(|part| *part != "." && *part != "..").collect();
    kept.join("/")
}

impl Call {
    /// What becomes of a path with a query, if a fault makes it another one.
    pub fn respelled(&self, path: &str) -> Option<String> {
        if decoded(path) != path && self.is("what is percent-encoded is decoded") {
            return Some(decoded(path));
        }
        if without_dots(path) != path && self.is("segments of dots are removed") {
            return Some(without_dots(path));
        }
        if path.contains("//") && self.is("two slashes are one") {
            return Some(path.replace("//", "/"));
        }
        if path.ends_with('?') && self.is("an empty query is lost") {
            return Some(path[..path.len() - 1].to_string());
        }
        if path.len() > 1 && path.ends_with('/') && self.is("the slash at the end is lost") {
            return Some(path[..path.len() - 1].to_string());
        }
        if path.contains('+') && self.is("a plus is a space") {
            return Some(path.replace('+', "%20"));
        }
        match path.match_indices('?').nth(1) {
            Some((at, _)) if self.is("the query ends at its second question mark") => Some(path[..at].to_string()),
            _ => None,
        }
    }
}
