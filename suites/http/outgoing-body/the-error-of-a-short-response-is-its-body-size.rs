//! ---
//! title: The error of finish for a body of a response with fewer bytes than its Content-Length is HTTP-response-body-size
//! requirements: [http.types.outgoing-body.finish.error]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = OutgoingResponse::new(fields(&[("content-length", "11")])?);
    let body = needed("body", response.body())?;
    let stream = needed("write", body.write())?;
    written(&stream, b"abc")?;
    drop(stream);
    match OutgoingBody::finish(body, None) {
        Err(ErrorCode::HttpResponseBodySize(_)) => Ok(()),
        other => fail("finish", "err(HttpResponseBodySize)", &format!("{other:?}")),
    }
}
