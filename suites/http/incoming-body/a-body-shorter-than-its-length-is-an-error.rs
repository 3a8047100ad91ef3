//! ---
//! title: A body that ends before its Content-Length is an error of its stream or its trailers, and never a plain end
//! requirements: [http.types.incoming-body.errors]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n" }
//!       - send: hello
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
