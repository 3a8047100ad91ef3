//! ---
//! title: A body with a trailer of 1 MiB has it whole, or is an error
//! requirements: [http.types.future-trailers.get.error, http.types.future-trailers.get.sent]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" }
//!       - { send: "5\r\nhello\r\n0\r\nX-A: " }
//!       # A host may end the connection as soon as it has seen enough.
//!       - { offer: { repeat: x, times: 1048576 } }
//!       - { offer: "\r\n\r\n" }
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    // The error may come with the response, with its body, or with the trailers.
    let Ok(response) = awaited(&sent(get()?)?)? else {
        return Ok(());
    };
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    let read = read_to_end(&stream);
    drop(stream);
    if read.is_err() {
        return Ok(());
    }
    let future = IncomingBody::finish(body);
    if let Ok(trailers) = trailers_of(&future)? {
        let trailers = some("the trailers", trailers)?;
        let values = trailers.get(&"x-a".to_string());
        let lengths: Vec<usize> = values.iter().map(Vec::len).collect();
        equal("the length of x-a", &lengths, &vec![1 << 20])?;
    }
    Ok(())
}
