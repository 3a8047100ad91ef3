//! ---
//! title: The error of finish for a body of a request with fewer bytes than its Content-Length is HTTP-request-body-size
//! requirements: [http.types.outgoing-body.finish.error]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(fields(&[("content-length", "11")])?);
    let body = needed("body", request.body())?;
    let stream = needed("write", body.write())?;
    written(&stream, b"abc")?;
    drop(stream);
    match OutgoingBody::finish(body, None) {
        Err(ErrorCode::HttpRequestBodySize(_)) => Ok(()),
        other => fail("finish", "err(HttpRequestBodySize)", &format!("{other:?}")),
    }
}
