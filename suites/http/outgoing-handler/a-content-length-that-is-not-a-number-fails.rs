//! ---
//! title: A request whose Content-Length is not a number is rejected, and the next one is sent
//! formerly: [http/outgoing-handler/a-content-length-that-is-no-number-fails]
//! requirements: [http.outgoing-handler.handle.rejects]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { request: { target: /valid } }, { respond: hello }] }
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    for length in ["abc", "-1", "+5", "0x5", "5.0", "5 5"] {
        let entries = pairs(&[("content-length", length)]);
        // A host may reject it as soon as it sees it.
        let Ok(headers) = Fields::from_list(&entries) else {
            continue;
        };
        let request = OutgoingRequest::new(headers);
        needed("set-method", request.set_method(&Method::Get))?;
        needed("set-scheme", request.set_scheme(Some(&Scheme::Http)))?;
        needed("set-authority", request.set_authority(Some(&authority_at(0)?)))?;
        needed("set-path-with-query", request.set_path_with_query(Some("/invalid")))?;
        let Ok(future) = handle(request, None) else {
            continue;
        };
        let decided = future.subscribe();
        // The time is a limit for a host that sends it: then the server waits for a body, and does not answer.
        poll(&[&decided, &subscribe_duration(5_000_000_000)]);
        let check = format!("handle with the Content-Length {length:?}, or its future");
        holds(&check, decided.ready(), "an error", &"neither an error nor a response")?;
        drop(decided);
        let result = awaited(&future)?;
        holds(&check, result.is_err(), "an error", &result)?;
    }
    let request = request_to(0, &Method::Get, "/valid", &[])?;
    let response = ok("the response to a valid request", awaited(&sent(request)?)?)?;
    equal("status of the response to a valid request", &response.status(), &200)
}
