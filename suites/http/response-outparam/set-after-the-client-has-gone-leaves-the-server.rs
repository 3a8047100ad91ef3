//! ---
//! title: A response that is set for a client that has reset its connection leaves the server to the next request
//! requirements: [http.incoming-handler.handle.delivers]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST /gone HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhello" }
//!       - { await: reading }
//!       - reset
//!       - { connect: serving }
//!       - { send: "GET /next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: /next } }
//! expect: { outcome: ok, handles: 2 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = path_of(&request)?;
    if path == "/next" {
        return respond(out, path.as_bytes());
    }
    let body = needed("consume", request.consume())?;
    let stream = needed("stream", body.stream())?;
    needed("blocking-read", stream.blocking_read(5))?;
    // A host may end a call whose client has gone: this is the end of what must happen.
    done();
    signal("reading");
    // Ends when the client has gone, with an error or without.
    _ = read_to_end(&stream);
    let response = OutgoingResponse::new(Fields::new());
    let outgoing = needed("body of the response", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    // Whether the writes fail is not what this is about: nobody reads them.
    if let Ok(output) = outgoing.write() {
        _ = output.blocking_write_and_flush(b"hello");
    }
    _ = OutgoingBody::finish(outgoing, None);
    Err(Failed)
}
