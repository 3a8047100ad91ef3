//! ---
//! title: A request whose body the guest does not read is answered
//! requirements: [http.types.response-outparam.set.sends]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello" }
//!       - { response: { status: 200, body: unread } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let response = OutgoingResponse::new(Fields::new());
    let body = ok("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = ok("write", body.write())?;
    ok("blocking-write-and-flush", stream.blocking_write_and_flush(b"unread"))?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))
}
