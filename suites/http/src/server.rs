//! What the guests share that are served: a response where the test is about the request, and what a request carries.
use crate::*;
pub use wasi::http::types::{IncomingRequest, ResponseOutparam};

/// Begins a response with the status 200: its body, and the stream that writes it.
pub fn begun(out: ResponseOutparam) -> Result<(OutgoingBody, OutputStream), Failed> {
    let response = OutgoingResponse::new(Fields::new());
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = needed("write", body.write())?;
    Ok((body, stream))
}

/// Sends a response with the status 200 and this body.
pub fn respond(out: ResponseOutparam, bytes: &[u8]) -> Outcome {
    let (body, stream) = begun(out)?;
    for part in bytes.chunks(4096) {
        needed(
            "blocking-write-and-flush of the response",
            stream.blocking_write_and_flush(part),
        )?;
    }
    drop(stream);
    needed("finish of the response", OutgoingBody::finish(body, None))
}

/// The path and query of a request, which names what the client has sent.
pub fn path_of(request: &IncomingRequest) -> Result<String, Failed> {
    match request.path_with_query() {
        Some(path) => Ok(path),
        None => not_applicable("the request has no path"),
    }
}

/// The headers of these names, all values of each.
fn copied(headers: &Fields, names: &[&str]) -> Result<Fields, Failed> {
    let copy = Fields::new();
    for name in names {
        for value in headers.get(&name.to_string()) {
            needed("append", copy.append(&name.to_string(), &value))?;
        }
    }
    Ok(copy)
}

/// A request like one that has come, with some of its headers, to the peer that its header x-to names.
pub fn forwarded_of(request: &IncomingRequest, names: &[&str]) -> Result<OutgoingRequest, Failed> {
    let headers = request.headers();
    let to = texts(&headers.get(&"x-to".to_string()));
    let authority = needed("get of x-to", to.first().ok_or("nothing"))?;
    let forwarded = OutgoingRequest::new(copied(&headers, names)?);
    needed("set-method", forwarded.set_method(&request.method()))?;
    needed("set-scheme", forwarded.set_scheme(Some(&Scheme::Http)))?;
    needed("set-authority", forwarded.set_authority(Some(authority)))?;
    let path = path_of(request)?;
    needed("set-path-with-query", forwarded.set_path_with_query(Some(&path)))?;
    Ok(forwarded)
}

/// A response like one that has come, with some of its headers.
pub fn response_of(response: &IncomingResponse, names: &[&str]) -> Result<OutgoingResponse, Failed> {
    let headers = response.headers();
    let returned = OutgoingResponse::new(copied(&headers, names)?);
    needed("set-status-code", returned.set_status_code(response.status()))?;
    Ok(returned)
}

/// Takes all bytes of one body to another one.
#[track_caller]
pub fn copy(input: &InputStream, output: &OutputStream) -> Outcome {
    loop {
        match input.blocking_read(4096) {
            Ok(part) => ok("the write of a part", output.blocking_write_and_flush(&part))?,
            Err(StreamError::Closed) => return Ok(()),
            Err(error) => return fail("the read of a part", "ok, or closed at the end", &format!("{error:?}")),
        }
    }
}

/// Traps, which the compiler does not see: what comes after it stays in the guest.
#[inline(never)]
pub fn trap() {
    if core::hint::black_box(true) {
        core::arch::wasm32::unreachable()
    }
}
