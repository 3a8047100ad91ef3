//! ---
//! title: Bytes of header values beyond ASCII are those that were sent
//! requirements: [http.types.incoming-response.headers.sent, http.types.fields.values.bytes]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nX-A: a\xfcb\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let values = response.headers().get(&"x-a".to_string());
    // The server sends its text in UTF-8.
    equal("get of x-a", &values, &vec!["a\u{fc}b".as_bytes().to_vec()])
}
