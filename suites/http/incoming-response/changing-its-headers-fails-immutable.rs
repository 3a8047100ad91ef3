//! ---
//! title: set, append and delete on the headers of a response fail with immutable
//! requirements: [http.types.incoming-response.headers.immutable]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nX-A: one\r\nX-Empty:\r\nSet-Cookie: a=1\r\nx-a: two\r\nX-B: three\r\nSet-Cookie: b=2\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let headers = response.headers();
    let (name, value) = ("x-c".to_string(), b"one".to_vec());
    header_fails("set", headers.set(&name, &[value.clone()]), HeaderError::Immutable)?;
    header_fails("append", headers.append(&name, &value), HeaderError::Immutable)?;
    header_fails("delete", headers.delete(&"x-b".to_string()), HeaderError::Immutable)?;
    equal("has of what append would have added", &headers.has(&name), &false)?;
    equal(
        "has of what delete would have removed",
        &headers.has(&"x-b".to_string()),
        &true,
    )
}
