//! ---
//! title: http-error-code of the error of a body returns a code, each time
//! requirements: [http.types.http-error-code.extracts]
//! level: should
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
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    match read_to_end(&stream) {
        Err(StreamError::LastOperationFailed(error)) => {
            some("http-error-code", http_error_code(&error))?;
            some("http-error-code again", http_error_code(&error))?;
            Ok(())
        }
        _ => not_applicable("the stream of a body that breaks off gives no error"),
    }
}
