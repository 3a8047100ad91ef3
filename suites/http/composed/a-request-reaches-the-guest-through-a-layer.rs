//! ---
//! title: A request reaches the guest through another component, and the response of the guest reaches the client
//! requirements: [http.incoming-handler.handle.called, http.types.response-outparam.set.sends]
//! behind: incoming-handler
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST /a?b=c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: one\r\nContent-Length: 5\r\n\r\nhello" }
//!       - { response: { status: 201, headers: { x-b: two }, body: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    equal("method", &method_text(&request.method()).as_str(), &"POST")?;
    equal(
        "path-with-query",
        &request.path_with_query().as_deref(),
        &Some("/a?b=c"),
    )?;
    let headers = request.headers();
    let values = texts(&headers.get(&"x-a".to_string()));
    equal("get of x-a", values.as_slice(), &["one".to_string()][..])?;
    drop(headers);
    let requested = needed("consume", request.consume())?;
    let input = needed("stream of the request", requested.stream())?;
    let bytes = ok("the reads of the body", read_to_end(&input))?;
    equal("the body", &bytes, &b"hello".to_vec())?;
    let response = OutgoingResponse::new(fields(&[("x-b", "two")])?);
    needed("set-status-code", response.set_status_code(201))?;
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let output = needed("write", body.write())?;
    ok("the write of the response", output.blocking_write_and_flush(&bytes))?;
    drop(output);
    ok("finish", OutgoingBody::finish(body, None))
}
