//! ---
//! title: headers holds the values of each name in order, empty ones too; a host may join several into one value
//! requirements: [http.types.incoming-response.headers.sent, http.types.fields.get.empty-value]
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
    let values = |name: &str| texts(&headers.get(&name.to_string()));
    equal("get of x-b", &values("x-b")[..], &["three".to_string()][..])?;
    equal("get of x-empty", &values("x-empty")[..], &[String::new()][..])?;
    equal(
        "get of x-a",
        &values("x-a").join(",").replace(", ", ","),
        &"one,two".to_string(),
    )?;
    equal("get of a name that was not sent", &values("x-c").len(), &0)
}
