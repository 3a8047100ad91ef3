//! ---
//! title: The error of a between-bytes-timeout that has passed is connection-read-timeout or HTTP-response-timeout
//! requirements: [http.types.error-code.matches]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nhello" }
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = sent_with_timeout("set-between-bytes-timeout", RequestOptions::set_between_bytes_timeout)?;
    // On a busy machine the timeout may pass before the first bytes are read.
    let code = match awaited(&future)? {
        Err(code) => code,
        Ok(response) => match error_of_body_in_time(&response)? {
            Some(error) => needed("http-error-code", code_of(error).ok_or("none"))?,
            None => return not_applicable("the timeout does not pass"),
        },
    };
    is_one_of(
        "the error",
        &code,
        &[ErrorCode::ConnectionReadTimeout, ErrorCode::HttpResponseTimeout],
    )
}
