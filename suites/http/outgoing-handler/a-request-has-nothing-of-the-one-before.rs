//! ---
//! title: A request arrives without the method, path, headers and body of the one before
//! requirements: [http.outgoing-handler.handle.sends]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, times: 2, do: [accept, request, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let first = request_to(0, &Method::Put, "/first", &[("x-first", "one"), ("x-both", "one")])?;
    let body = needed("body", first.body())?;
    let future = sent(first)?;
    let stream = needed("write", body.write())?;
    needed("the write of the body", write_all(&stream, b"hello"))?;
    drop(stream);
    needed("finish", OutgoingBody::finish(body, None))?;
    let response = needed("the first response", awaited(&future)?)?;
    equal(
        "the first request",
        &read_seen(&response)?.line[..],
        "PUT /first HTTP/1.1",
    )?;
    let seen = seen_of(request_to(0, &Method::Get, "/second", &[("x-both", "two")])?)?;
    equal("the second request", &seen.line[..], "GET /second HTTP/1.1")?;
    holds(
        "the length of the second body",
        seen.body.ends_with(" 0"),
        "0",
        &seen.body,
    )?;
    let values = |name: &str| -> Vec<String> {
        let all = seen.headers.iter().filter(|(one, _)| one.eq_ignore_ascii_case(name));
        all.map(|(_, value)| value.clone()).collect()
    };
    equal("x-first of the second request", &values("x-first").len(), &0)?;
    equal(
        "x-both of the second request",
        &values("x-both")[..],
        &["two".to_string()][..],
    )
}
