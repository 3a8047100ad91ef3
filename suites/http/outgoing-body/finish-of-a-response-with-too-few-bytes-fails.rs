//! ---
//! title: A body of a response with fewer bytes than its Content-Length fails at finish, or at the write before it
//! requirements: [http.types.outgoing-body.finish.length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = OutgoingResponse::new(fields(&[("content-length", "11")])?);
    let body = needed("body", response.body())?;
    let result = write_to(&body, 3)?;
    needed("write of 3 bytes", result)?;
    err("finish", OutgoingBody::finish(body, None), "an error")?;
    Ok(())
}
