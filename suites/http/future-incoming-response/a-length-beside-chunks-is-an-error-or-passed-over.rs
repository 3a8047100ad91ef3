//! ---
//! title: A response with a Content-Length beside its chunked body is an error, or has what its chunks hold as its body
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.incoming-body.stream.bytes]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n0\r\n\r\n" }
//!       - half-close
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let Ok(response) = awaited(&sent(get()?)?)? else {
        return Ok(());
    };
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    if let Ok(bytes) = read_to_end(&stream) {
        equal("the body", &bytes[..], &b"hello"[..])?;
    }
    Ok(())
}
