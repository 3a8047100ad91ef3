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
    let other_body = body_of(&other)?;
    let other_stream = needed("stream of the other body", other_body.stream())?;
    equal("the length of the other body", &length_of(&other_stream)?, &LENGTH)?;
    holds(
        "whether the server has sent 64 MiB while nothing was read",
        !answered.ready(),
        "it has not: the request that it takes after them is not answered",
        &"the request is answered",
    )?;
    equal("the length of the body", &length_of(&stream)?, &LENGTH)?;
    answered.block();
    ok("the response to the next request", awaited(&next)?)?;
    Ok(())
}

const LENGTH: usize = 64 << 20;

/// Reads to the end: how many bytes there are.
fn length_of(stream: &InputStream) -> Result<usize, Failed> {
    let mut read = 0;
    for call in 1.. {
        match stream.blocking_read(65536) {
            Ok(part) => read += part.len(),
            Err(_) => break,
        }
        // A read may give one byte: then all of them take longer than a test may.
        if call == 1000 && read < 100_000 {
            return not_applicable("the host gives too few bytes at a time for a body of this length");
        }
    }
    Ok(read)
}
