//! ---
//! title: path-with-query returns the path and the query of a target that is a whole URI
//! requirements: [http.types.incoming-request.path-with-query.sent]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET http://example.test:8080/a/b?c=d HTTP/1.1\r\nHost: example.test:8080\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = some("path-with-query", request.path_with_query())?;
    equal("the text of path-with-query", &path[..], "/a/b?c=d")?;
    respond(out, b"")
}
