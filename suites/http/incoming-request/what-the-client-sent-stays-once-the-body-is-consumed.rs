//! ---
//! title: method, path-with-query and headers return the same once the body has been consumed, and each time
//! requirements:
//!   - http.types.incoming-request.method.sent
//!   - http.types.incoming-request.path-with-query.sent
//!   - http.types.incoming-request.headers.sent
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "PUT /a?b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: one\r\nContent-Length: 5\r\n\r\nhello" }
//!       - { response: { status: 200, body: ok } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let check = |when: &str| -> Outcome {
        equal(&format!("method {when}"), &method_text(&request.method())[..], "PUT")?;
        let path = some("path-with-query", request.path_with_query())?;
        equal(&format!("path-with-query {when}"), &path[..], "/a?b")?;
        let values = texts(&request.headers().get(&"x-a".to_string()));
        equal(
            &format!("get of x-a in headers {when}"),
            &values[..],
            &["one".to_string()][..],
        )
    };
    check("before consume")?;
    let body = ok("consume once the headers were returned", request.consume())?;
    check("after consume")?;
    let stream = needed("stream", body.stream())?;
    let bytes = needed("the read of the body", read_to_end(&stream))?;
    equal("the body", &bytes[..], &b"hello"[..])?;
    drop((stream, body));
    check("after the body was dropped")?;
    respond(out, b"ok")
}
