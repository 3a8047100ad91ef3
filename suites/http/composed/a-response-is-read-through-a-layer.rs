//! ---
//! title: The response to a request that a guest sends through another component has its status, headers and body
//! requirements:
//!   - http.types.future-incoming-response.get.response
//!   - http.types.incoming-response.status.sent
//!   - http.types.incoming-response.headers.sent
//!   - http.types.incoming-body.stream.bytes
//! args: ['{server.address}:{server.port}']
//! behind: outgoing-handler
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request: { method: GET, target: / }
//!       - send: "HTTP/1.1 203 Non-Authoritative Information\r\nConnection: close\r\nX-A: one\r\nContent-Length: 100000\r\n\r\n"
//!       - send: { pattern: 100000 }
//!       - half-close
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = ok("the response", awaited(&sent(get()?)?)?)?;
    equal("status", &response.status(), &203)?;
    let headers = response.headers();
    let values = texts(&headers.get(&"x-a".to_string()));
    equal("get of x-a", values.as_slice(), &["one".to_string()][..])?;
    drop(headers);
    body_is(&response, &pattern(0, 100_000))
}
