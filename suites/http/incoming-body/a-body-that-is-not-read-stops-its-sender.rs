//! ---
//! title: A server cannot send a body of 64 MiB of which the guest reads nothing
//! requirements: [http.types.incoming-body.back-pressure]
//! level: should
//! args: ['{server.address}:{server.port}', '{other.address}:{other.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request: { target: /long }
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 67108864\r\nConnection: close\r\n\r\n" }
//!       # Ends when the system and the host have taken all of it. Only then comes the answer to the next request.
//!       - { send: { pattern: 67108864 } }
//!       - accept
//!       - request: { target: /next }
//!       - { respond: hello }
//!   other: { protocol: tcp, do: [accept, request: { target: /other }, respond: { pattern: 67108864 }] }
//! timeout: 60
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let long = response_to(request_to(0, &Method::Get, "/long", &[])?)?;
    let body = body_of(&long)?;
    let stream = needed("stream", body.stream())?;
    let next = sent(request_to(0, &Method::Get, "/next", &[])?)?;
    let answered = next.subscribe();
    // In this time a host that goes on receiving the first body has come to its end.
    let other = response_to(request_to(1, &Method::Get, "/other", &[])?)?;
    equal("the length of the other body", &read_away(&other)?, &LENGTH)?;
    holds(
        "whether the server has sent 64 MiB while nothing was read",
        !answered.ready(),
        "it has not: the request that it takes after them is not answered",
        &"the request is answered",
    )?;
    let mut read = 0;
    while let Ok(part) = stream.blocking_read(65536) {
        read += part.len();
    }
    equal("the length of the body", &read, &LENGTH)?;
    answered.block();
    ok("the response to the next request", awaited(&next)?)?;
    Ok(())
}

const LENGTH: usize = 64 << 20;

/// Reads a body to its end: its length.
fn read_away(response: &IncomingResponse) -> Result<usize, Failed> {
    let body = body_of(response)?;
    let stream = needed("stream of the other body", body.stream())?;
    let mut read = 0;
    while let Ok(part) = stream.blocking_read(65536) {
        read += part.len();
    }
    Ok(read)
}
