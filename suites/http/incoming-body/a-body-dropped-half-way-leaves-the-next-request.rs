//! ---
//! title: A body of which a part was read is dropped, and the next request is answered with the whole of its body
//! requirements: [http.types.incoming-body.stream.bytes, http.outgoing-handler.handle.sends]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     times: 2
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 500000\r\nConnection: close\r\n\r\n" }
//!       # A host may end the connection when the body is dropped.
//!       - { offer: { pattern: 500000 } }
//!       - half-close
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let first = response()?;
    let body = body_of(&first)?;
    let stream = needed("stream", body.stream())?;
    needed("blocking-read of the first body", stream.blocking_read(10))?;
    drop(stream);
    drop(body);
    drop(first);
    let second = ok("the second response", awaited(&sent(get()?)?)?)?;
    body_is(&second, &pattern(0, 500_000))
}
