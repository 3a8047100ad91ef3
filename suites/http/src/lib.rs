//! What the guests of wasi:http share: what a test needs first, and what is compared. Operations that are under test are spelt out in
//! the guests.
#![no_std]

mod client;
mod server;

pub use client::*;
use guest::*;
pub use server::*;
pub use wasi::http::outgoing_handler::handle;
pub use wasi::http::types::{
    http_error_code, ErrorCode, Fields, FutureIncomingResponse, FutureTrailers, HeaderError, IncomingBody,
    IncomingResponse, Method, OutgoingBody, OutgoingRequest, OutgoingResponse, RequestOptions, Scheme,
};
pub use wasi::io::error::Error;
pub use wasi::io::streams::{InputStream, OutputStream, StreamError};

/// Names and values as a list that from-list takes.
pub fn pairs(entries: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
    entries
        .iter()
        .map(|(name, value)| (name.to_string(), value.as_bytes().to_vec()))
        .collect()
}

/// Fields that a test needs first.
pub fn fields(entries: &[(&str, &str)]) -> Result<Fields, Failed> {
    needed("from-list", Fields::from_list(&pairs(entries)))
}

/// A list of names and values, with the names in lower case and in order: hosts may group the values of a name.
pub fn sorted(mut entries: Vec<(String, Vec<u8>)>) -> Vec<(String, String)> {
    for (name, _) in &mut entries {
        name.make_ascii_lowercase();
    }
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    let text = |value: Vec<u8>| String::from_utf8_lossy(&value).into_owned();
    entries.into_iter().map(|(name, value)| (name, text(value))).collect()
}

/// What [`sorted`] makes of these.
pub fn listed(entries: &[(&str, &str)]) -> Vec<(String, String)> {
    sorted(pairs(entries))
}

/// Holds when entries, as [`sorted`] gives them, have this value for a header that came: a host may join the values of a name, with commas.
#[track_caller]
pub fn holds_sent(entries: &[(String, String)], name: &str, value: &str) -> Outcome {
    let values: Vec<&str> = entries
        .iter()
        .filter(|(one, _)| one == name)
        .map(|(_, value)| value.as_str())
        .collect();
    holds(
        &format!("the entries of {name}"),
        !values.is_empty() && values.join(",").replace(", ", ",") == value,
        value,
        &values,
    )
}

pub fn texts(values: &[Vec<u8>]) -> Vec<String> {
    values
        .iter()
        .map(|value| String::from_utf8_lossy(value).into_owned())
        .collect()
}

/// Holds when the result is this very error.
#[track_caller]
pub fn header_fails<T: core::fmt::Debug>(check: &str, result: Result<T, HeaderError>, error: HeaderError) -> Outcome {
    match result {
        Err(seen) if core::mem::discriminant(&seen) == core::mem::discriminant(&error) => Ok(()),
        other => fail(check, &format!("err({error:?})"), &format!("{other:?}")),
    }
}

/// The text of a method. `other("GET")` and `get` are one method.
pub fn method_text(method: &Method) -> String {
    let text = match method {
        Method::Get => "GET",
        Method::Head => "HEAD",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Delete => "DELETE",
        Method::Connect => "CONNECT",
        Method::Options => "OPTIONS",
        Method::Trace => "TRACE",
        Method::Patch => "PATCH",
        Method::Other(other) => other,
    };
    text.to_string()
}

/// The text of a scheme, which is the same whatever its case.
pub fn scheme_text(scheme: Option<Scheme>) -> Option<String> {
    scheme.map(|scheme| match scheme {
        Scheme::Http => "http".to_string(),
        Scheme::Https => "https".to_string(),
        Scheme::Other(other) => other.to_ascii_lowercase(),
    })
}

/// ASCII characters of which no token of HTTP consists.
pub const NO_TOKEN: &str = "\0\x01\t\n\r\x1f \"(),/:;<=>?@[\\]{}\x7f";
/// ASCII characters of which a token of HTTP consists.
pub const TOKEN: &str = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Texts that no value of a header can be.
pub const NO_VALUES: [&str; 4] = ["a\rb", "a\nb", "a\0b", "a\r\nx-b: c"];

/// Valid names that a host may forbid.
pub const MAYBE_FORBIDDEN: [&str; 8] = [
    "connection",
    "Keep-Alive",
    "proxy-connection",
    "Transfer-Encoding",
    "upgrade",
    "te",
    "Host",
    "http2-settings",
];

/// Texts that are not a token: no header has such a name, and no request such a method.
pub fn no_tokens() -> Vec<String> {
    let mut all = vec![String::new(), "\u{fc}".to_string()];
    all.extend(NO_TOKEN.chars().map(|one| format!("x{one}y")));
    all
}

/// Writes bytes within the permit: what write returns. A host that has nowhere to send them yet may permit less.
fn write_permitted(stream: &OutputStream, bytes: &[u8]) -> Result<Result<(), StreamError>, Failed> {
    let permit = needed("check-write", stream.check_write())?;
    if permit < bytes.len() as u64 {
        return not_applicable("the host does not permit the write before the body is sent");
    }
    Ok(stream.write(bytes))
}

/// Writes bytes that a test needs to be written.
pub fn written(stream: &OutputStream, bytes: &[u8]) -> Outcome {
    needed("write", write_permitted(stream, bytes)?)
}

/// Writes to a body as many bytes, and drops its stream: what write returns.
pub fn write_to(body: &OutgoingBody, length: usize) -> Result<Result<(), StreamError>, Failed> {
    let stream = needed("write", body.write())?;
    write_permitted(&stream, &pattern(0, length))
}

/// Holds when set-scheme takes a scheme, and none of these texts.
#[track_caller]
pub fn schemes_fail(texts: &[&str]) -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    let set = |text: &str| request.set_scheme(Some(&Scheme::Other(text.to_string())));
    ok("set-scheme of a scheme", set("ws"))?;
    for text in texts {
        err(&format!("set-scheme of {text:?}"), set(text), "an error")?;
    }
    Ok(())
}

/// Checks that a clone of headers that came holds them and can be changed, and that they stay: `x-a` with two values, `x-b: two`, and no
/// `x-c`.
#[track_caller]
pub fn clone_can_be_changed(headers: &Fields) -> Outcome {
    let copy = headers.clone();
    equal(
        "entries of the copy",
        &sorted(copy.entries()),
        &sorted(headers.entries()),
    )?;
    ok("append", copy.append(&"x-c".to_string(), &b"1".to_vec()))?;
    ok("set", copy.set(&"x-b".to_string(), &[b"2".to_vec()]))?;
    ok("delete", copy.delete(&"x-a".to_string()))?;
    let value = |fields: &Fields, name: &str| texts(&fields.get(&name.to_string())).join("|");
    equal("get of x-c in the copy", &value(&copy, "x-c")[..], "1")?;
    equal("get of x-b in the copy", &value(&copy, "x-b")[..], "2")?;
    equal("has of x-a in the copy", &copy.has(&"x-a".to_string()), &false)?;
    equal("has of x-c in the headers", &headers.has(&"x-c".to_string()), &false)?;
    equal("get of x-b in the headers", &value(headers, "x-b")[..], "two")?;
    equal("has of x-a in the headers", &headers.has(&"x-a".to_string()), &true)
}
