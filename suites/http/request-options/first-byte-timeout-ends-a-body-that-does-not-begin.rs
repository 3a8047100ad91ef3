//! ---
//! title: With a first-byte-timeout a response of whose body no byte comes is an error of the request or of the body
//! requirements: [http.types.request-options.first-byte-timeout.passes]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\n" }
//!       - { await: decided }
//!       - close
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    if options.set_first_byte_timeout(Some(200_000_000)).is_err() {
        return not_applicable("the host does not support this timeout");
    }
    let future = needed("handle with options", handle(get()?, Some(options)))?;
    // On a slow machine the time may pass before the head of the response has come.
    let Ok(response) = awaited(&future)? else {
        signal("decided");
        return Ok(());
    };
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    let decided = stream.subscribe();
    // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
    poll(&[&decided, &subscribe_duration(10_000_000_000)]);
    let in_time = decided.ready();
    signal("decided");
    holds(
        "the body that does not begin",
        in_time,
        "an error after its timeout of 200 ms",
        &"no error after 10 s",
    )?;
    drop(decided);
    drop(stream);
    drop(body);
    Ok(())
}
