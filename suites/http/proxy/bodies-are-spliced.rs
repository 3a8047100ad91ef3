//! ---
//! title: blocking-splice takes the bytes of a body to another one, in both directions
//! requirements:
//!   - io.streams.blocking-splice.waits
//!   - http.types.incoming-body.stream.bytes
//!   - http.types.outgoing-body.write.bytes
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-To: {server.address}:{server.port}\r\nContent-Length: 100000\r\n\r\n" }
//!       - { send: { pattern: 100000 } }
//!       - { response: { status: 200, body: { pattern: 100000 } } }
//!   server: { protocol: tcp, do: [accept, request: { body: { pattern: 100000 } }, respond-with-body] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let forwarded = forwarded_of(&request, &[])?;
    let body = needed("body of the request", forwarded.body())?;
    let future = needed("handle", handle(forwarded, None))?;
    let incoming = needed("consume of the request", request.consume())?;
    splice(
        "the bytes spliced of the request",
        &needed("stream", incoming.stream())?,
        &needed("write", body.write())?,
    )?;
    needed("finish of the request", OutgoingBody::finish(body, None))?;
    let response = needed("the response", awaited(&future)?)?;
    let returned = OutgoingResponse::new(Fields::new());
    let body = needed("body of the response", returned.body())?;
    ResponseOutparam::set(out, Ok(returned));
    let incoming = needed("consume of the response", response.consume())?;
    splice(
        "the bytes spliced of the response",
        &needed("stream", incoming.stream())?,
        &needed("write", body.write())?,
    )?;
    needed("finish of the response", OutgoingBody::finish(body, None))
}

/// All bytes of a body of 100000.
fn splice(check: &str, from: &InputStream, to: &OutputStream) -> Outcome {
    let mut spliced = 0;
    loop {
        match to.blocking_splice(from, 4096) {
            Ok(length) => spliced += length,
            Err(StreamError::Closed) => break,
            Err(error) => return fail(check, "ok, or closed at the end", &format!("{error:?}")),
        }
        // Bytes that are not taken from their source would come again and again.
        holds(check, spliced <= 100_000, "at most 100000", &spliced)?;
    }
    equal(check, &spliced, &100_000)
}
