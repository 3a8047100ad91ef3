//! ---
//! title: A method without a case of its own arrives with its letters as they were set
//! requirements: [http.outgoing-handler.handle.sends, http.types.outgoing-request.method.set]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = request_to(0, &Method::Other("Mix-ed".to_string()), "/", &[])?;
    equal("method", &method_text(&request.method())[..], "Mix-ed")?;
    let body = needed("body", request.body())?;
    let future = sent(request)?;
    needed("finish", OutgoingBody::finish(body, None))?;
    let response = ok("the response", awaited(&future)?)?;
    equal("the request line", &read_seen(&response)?.line[..], "Mix-ed / HTTP/1.1")
}
