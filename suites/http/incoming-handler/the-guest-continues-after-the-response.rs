//! ---
//! title: A guest continues after the whole response has been sent
//! requirements: [http.incoming-handler.handle.continues]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: whole } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    respond(out, b"whole")?;
    // The client has the response, whatever the guest still does. The sign of life comes after it.
    for turn in 1..=3 {
        let begin = now();
        subscribe_duration(20_000_000).block();
        holds(
            &format!("turn {turn} after the response"),
            now() >= begin,
            "a clock that does not go back",
            &begin,
        )?;
    }
    Ok(())
}
