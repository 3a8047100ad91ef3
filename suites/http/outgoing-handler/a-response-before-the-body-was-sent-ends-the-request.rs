//! ---
//! title: The future of a request ends, with the response or with an error, where the server answers before it has got the body
//! requirements: [http.types.future-incoming-response.subscribe.ready]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request-head
//!       - { send: "HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//!       - half-close
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[])?;
    write_until_over(&stream, &future);
    drop(stream);
    // Whether it fails is not what this is about.
    _ = OutgoingBody::finish(body, None);
    if let Ok(response) = awaited(&future)? {
        equal("status", &response.status(), &413)?;
    }
    Ok(())
}
