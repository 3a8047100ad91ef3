//! What the guests share that are served: a response where the test is about the request, and what a request carries.
use crate::*;
pub use wasi::http::types::{IncomingRequest, ResponseOutparam};

/// Sends a response with the status 200 and this body.
pub fn respond(out: ResponseOutparam, bytes: &[u8]) -> Outcome {
    let response = OutgoingResponse::new(Fields::new());
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = needed("write", body.write())?;
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
