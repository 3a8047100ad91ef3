//! ---
//! title: A body without a byte is closed
//! requirements: [http.types.incoming-body.stream.bytes, io.streams.input-stream.closed-at-the-end]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, respond: ''] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    body_is(&response, b"")
}
