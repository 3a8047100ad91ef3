//! ---
//! title: finish succeeds where what was written matches the Content-Length
//! requirements: [http.types.outgoing-body.finish.completes]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    for parts in [&[b"hello world".as_slice()] as &[&[u8]], &[b"hello", b" ", b"world"]] {
        let request = OutgoingRequest::new(fields(&[("content-length", "11")])?);
        let body = needed("body", request.body())?;
        let stream = needed("write", body.write())?;
        for part in parts {
            written(&stream, part)?;
        }
        drop(stream);
        ok(
            &format!("finish after {} writes", parts.len()),
            OutgoingBody::finish(body, None),
        )?;
    }
    Ok(())
}
