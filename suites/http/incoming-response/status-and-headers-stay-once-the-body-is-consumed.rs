//! ---
//! title: status and headers return the same once the body has been consumed, and each time
//! requirements: [http.types.incoming-response.status.sent, http.types.incoming-response.headers.sent]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 202 Accepted\r\nX-A: one\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let check = |when: &str| -> Outcome {
        equal(&format!("status {when}"), &response.status(), &202)?;
        let values = texts(&response.headers().get(&"x-a".to_string()));
        equal(
            &format!("get of x-a in headers {when}"),
            &values[..],
            &["one".to_string()][..],
        )
    };
    check("before consume")?;
    let body = ok("consume once the headers were returned", response.consume())?;
    check("after consume")?;
    let stream = needed("stream", body.stream())?;
    check("after stream")?;
    let bytes = needed("the read of the body", read_to_end(&stream))?;
    equal("the body", &bytes[..], &b"hello"[..])?;
    drop((stream, body));
    check("after the body was dropped")
}
