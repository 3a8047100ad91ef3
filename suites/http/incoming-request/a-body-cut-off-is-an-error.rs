//! ---
//! title: A request whose body ends before its Content-Length is an error of its stream or of its trailers
//! requirements: [http.types.incoming-body.errors]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100\r\n\r\nhalf of it" }
//!       - half-close
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let body = needed("consume", request.consume())?;
    let stream = needed("stream", body.stream())?;
    let read = read_to_end(&stream);
    drop(stream);
    if read.is_ok() {
        let future = IncomingBody::finish(body);
        future.subscribe().block();
        let result = needed("get", needed("get", future.get().ok_or("none"))?)?;
        err("the trailers of a body that has ended in order", result, "an error")?;
    }
    // Whether somebody is there for a response is not what this is about.
    drop(out);
    Ok(())
}
