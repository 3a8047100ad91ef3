//! ---
//! title: A request with a header of 1 MiB calls handle with the whole of it or not at all, and the next request is served
//! requirements: [http.incoming-handler.handle.called, http.types.incoming-request.headers.sent]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /huge HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: " }
//!       # A host may answer or end the connection as soon as it has seen enough.
//!       - { offer: { repeat: x, times: 1048576 } }
//!       - { offer: "\r\n\r\n" }
//!       - gone
//!       - { connect: serving }
//!       - { send: "GET /next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    if path_of(&request)? == "/next" {
        return respond(out, b"");
    }
    let headers = request.headers();
    let values = headers.get(&"x-a".to_string());
    let lengths: Vec<usize> = values.iter().map(Vec::len).collect();
    equal("the length of x-a", &lengths, &vec![1 << 20])?;
    drop(headers);
    respond(out, b"")?;
    // A host need not call this: the sign of life is that of the next request.
    Err(Failed)
}
