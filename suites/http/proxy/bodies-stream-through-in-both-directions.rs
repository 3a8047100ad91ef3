//! ---
//! title: A guest that is served streams a request on and its response back at the same time
//! requirements: [http.incoming-handler.handle.continues, http.outgoing-handler.handle.concurrent]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-To: {server.address}:{server.port}\r\nContent-Length: 10\r\n\r\nhello" }
//!       - { response-head: { status: 200 } }
//!       - { body: one }
//!       - { send: world }
//!       - { body: two }
//!       - body-end
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request-head: { headers: { content-length: '10' } }
//!       - { expect: hello }
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\none" }
//!       - { expect: world }
//!       - { send: two }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let forwarded = forwarded_of(&request, &["content-length"])?;
    let requested = needed("body of the request", forwarded.body())?;
    let future = needed("handle", handle(forwarded, None))?;
    let incoming = needed("consume of the request", request.consume())?;
    let (input, output) = (
        needed("stream", incoming.stream())?,
        needed("write", requested.write())?,
    );
    // Each half of a body comes when the peers have seen the half of the other one before it.
    copy_bytes("the first half of the request", &input, &output, 5)?;
    let response = ok("the response", awaited(&future)?)?;
    let returned = OutgoingResponse::new(Fields::new());
    let body = needed("body of the response", returned.body())?;
    ResponseOutparam::set(out, Ok(returned));
    let responded = needed("consume of the response", response.consume())?;
    let (back_input, back_output) = (needed("stream", responded.stream())?, needed("write", body.write())?);
    copy_bytes("the first half of the response", &back_input, &back_output, 3)?;
    copy_bytes("the second half of the request", &input, &output, 5)?;
    drop(output);
    needed("finish of the request", OutgoingBody::finish(requested, None))?;
    copy_bytes("the second half of the response", &back_input, &back_output, 3)?;
    drop(back_output);
    ok("finish of the response", OutgoingBody::finish(body, None))
}

/// So many bytes, as they come.
fn copy_bytes(check: &str, from: &InputStream, to: &OutputStream, length: usize) -> Outcome {
    let mut copied = 0;
    while copied < length {
        let part = ok(check, from.blocking_read((length - copied) as u64))?;
        ok(check, to.blocking_write_and_flush(&part))?;
        copied += part.len();
    }
    Ok(())
}
