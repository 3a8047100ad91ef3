//! ---
//! title: write succeeds once, and fails afterwards
//! requirements: [http.types.outgoing-body.write.once]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    let body = needed("body", request.body())?;
    let stream = ok("write", body.write())?;
    err("write again", body.write(), "an error")?;
    drop(stream);
    err("write after the stream was dropped", body.write(), "an error")?;
    Ok(())
}
