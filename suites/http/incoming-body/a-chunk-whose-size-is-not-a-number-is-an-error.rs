//! ---
//! title: A chunk whose size is not a number is an error of its stream or its trailers, and never a plain end
//! formerly: [http/incoming-body/a-chunk-whose-size-is-no-number-is-an-error]
//! requirements: [http.types.incoming-body.errors]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" }
//!       - { send: "xyz\r\nhello\r\n" }
//!       - close
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    body_fails(&response)?;
    Ok(())
}
