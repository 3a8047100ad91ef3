//! ---
//! title: The error of the trailers of a body that breaks off is HTTP-response-incomplete, connection-terminated or HTTP-protocol-error
//! formerly: [http/future-trailers/the-error-of-a-body-that-breaks-off-says-so]
//! requirements: [http.types.error-code.matches]
//! level: should
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
    match trailers_of(&future)? {
        Err(code) => is_one_of(
            "the error",
            &code,
            &[
                ErrorCode::HttpResponseIncomplete,
                ErrorCode::ConnectionTerminated,
                ErrorCode::HttpProtocolError,
            ],
        ),
        Ok(_) => not_applicable("the trailers of a body that breaks off are not an error"),
    }
}
