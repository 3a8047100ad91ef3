//! ---
//! title: Of a body that is longer than its Content-Length no byte beyond it is sent, and write or finish fails
//! requirements: [http.types.outgoing-body.finish.length]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   # A host may have sent the bytes up to the length when it finds that there are more.
//!   server: { protocol: tcp, do: [accept, at-most-a-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[("content-length", "11")])?;
    let written = write_all(&stream, &pattern(0, 18));
    drop(stream);
    let finished = OutgoingBody::finish(body, None);
    holds(
        "write and finish",
        written.is_err() || finished.is_err(),
        "an error of one of the two",
        &(written, finished),
    )?;
    answered(&future)
}
