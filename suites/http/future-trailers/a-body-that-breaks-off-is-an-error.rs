//! ---
//! title: get returns an error for a body that breaks off after what the guest has read
//! requirements: [http.types.future-trailers.get.error]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" }
//!       - { send: "5\r\nhello\r\n" }
//!       - { await: finished }
//!       - close
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let future = future_trailers_after(&response, 5)?;
    signal("finished");
    err("the trailers", trailers_of(&future)?, "an error")?;
    Ok(())
}
