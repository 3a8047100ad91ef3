//! ---
//! title: path-with-query returns the path and the query that the client has sent
//! requirements: [http.types.incoming-request.path-with-query.sent]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Path: /\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /a/b?c=d&e HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Path: /a/b?c=d&e\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /a%2Fb%20c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Path: /a%2Fb%20c\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /x?y=/z? HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Path: /x?y=/z?\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /~a;b=c,d:@!$ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Path: /~a;b=c,d:@!$\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /a/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Path: /a/\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /a+b?c+d HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Path: /a+b?c+d\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /a//b/../c/. HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Path: /a//b/../c/.\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /%61%7e%2e HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Path: /%61%7e%2e\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /a? HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Path: /a?\r\n\r\n" }
//!       - { response: { status: 200 } }
//! expect: { outcome: ok, handles: 10 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let headers = request.headers();
    let sent = texts(&headers.get(&"x-path".to_string()));
    drop(headers);
    let sent = needed("get of x-path", sent.first().ok_or("nothing"))?;
    let path = some("path-with-query", request.path_with_query())?;
    equal("the text of path-with-query", &path, sent)?;
    respond(out, b"")
}
