//! ---
//! title: What is written to the body of a response with the status 204 is not sent
//! requirements: [http.types.response-outparam.set.sends]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - at-most-a-response
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let response = OutgoingResponse::new(Fields::new());
    needed("set-status-code", response.set_status_code(204))?;
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = needed("write", body.write())?;
    // Whether a host takes the bytes is not what this is about.
    _ = stream.blocking_write_and_flush(b"hello");
    drop(stream);
    _ = OutgoingBody::finish(body, None);
    Ok(())
}
