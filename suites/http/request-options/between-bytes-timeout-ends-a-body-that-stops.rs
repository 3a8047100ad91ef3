//! ---
//! title: With a between-bytes-timeout a body that stops coming is an error of its stream or its trailers
//! requirements: [http.types.request-options.between-bytes-timeout.passes]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nhello" }
//!       - { await: decided }
//!       - close
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    if options.set_between_bytes_timeout(Some(1_000_000_000)).is_err() {
        return not_applicable("the host does not support this timeout");
    }
    let future = needed("handle with options", handle(get()?, Some(options)))?;
    let response = needed("the response", awaited(&future)?)?;
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
    let start = now();
    let mut read = 0;
    let result = loop {
        poll(&[&stream.subscribe(), &subscribe_duration(12_000_000_000)]);
        match stream.read(100) {
            Ok(_) if now() - start >= 12_000_000_000 => {
                signal("decided");
                return fail(
                    "the body that stops",
                    "an error after its timeout of 1 s",
                    "no error after 12 s",
                );
            }
            Ok(bytes) => read += bytes.len(),
            Err(error) => break error,
        }
    };
    signal("decided");
    holds(
        "the bytes before the error",
        read <= 5,
        "at most the 5 that were sent",
        &read,
    )?;
    if let StreamError::LastOperationFailed(_) = result {
        return Ok(());
    }
    // A stream that only ends: then the trailers have the error.
    drop(stream);
    let future = IncomingBody::finish(body);
    err("the trailers of a body that stops", trailers_of(&future)?, "an error")?;
    Ok(())
}
