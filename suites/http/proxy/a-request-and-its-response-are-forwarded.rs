//! ---
//! title: A guest that is served sends on a request with its body, and returns the response with its status, header and body
//! requirements:
//!   - http.outgoing-handler.handle.sends
//!   - http.types.response-outparam.set.sends
//!   - http.types.incoming-body.stream.bytes
//!   - http.types.outgoing-body.write.bytes
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST /a?b=c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-To: {server.address}:{server.port}\r\nX-A: one\r\nContent-Length: 300000\r\n\r\n" }
//!       - { send: { pattern: 300000 } }
//!       - { response: { status: 201, headers: { x-b: two }, body: { pattern: 200000 } } }
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request: { method: POST, target: '/a?b=c', headers: { x-a: one }, body: { pattern: 300000 } }
//!       - { send: "HTTP/1.1 201 Created\r\nX-B: two\r\nContent-Length: 200000\r\nConnection: close\r\n\r\n" }
//!       - { send: { pattern: 200000 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let forwarded = forwarded_of(&request, &["x-a"])?;
    let body = needed("body of the request", forwarded.body())?;
    let future = ok("handle", handle(forwarded, None))?;
    let incoming = needed("consume of the request", request.consume())?;
    copy(&needed("stream", incoming.stream())?, &needed("write", body.write())?)?;
    ok("finish of the request", OutgoingBody::finish(body, None))?;
    let response = ok("the response", awaited(&future)?)?;
    let returned = response_of(&response, &["x-b"])?;
    let body = needed("body of the response", returned.body())?;
    ResponseOutparam::set(out, Ok(returned));
    let incoming = needed("consume of the response", response.consume())?;
    copy(&needed("stream", incoming.stream())?, &needed("write", body.write())?)?;
    ok("finish of the response", OutgoingBody::finish(body, None))
}
