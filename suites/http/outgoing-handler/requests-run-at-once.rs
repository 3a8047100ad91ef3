//! ---
//! title: Several requests are on their way at once, and each gets its own response
//! requirements: [http.outgoing-handler.handle.concurrent]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, times: 5, do: [accept, request, { await: all }, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let mut futures = Vec::new();
    for index in 0..5 {
        let future = ok(
            &format!("handle of request {index}"),
            handle(request_to(0, &Method::Get, &format!("/{index}"), &[])?, None),
        )?;
        futures.push(future);
    }
    for (index, future) in futures.iter().enumerate() {
        let result = future.get();
        holds(&format!("get of request {index}"), result.is_none(), "none", &result)?;
    }
    signal("all");
    for (index, future) in futures.iter().enumerate().rev() {
        let response = ok(&format!("the response to request {index}"), awaited(future)?)?;
        equal(
            &format!("the target of request {index}"),
            &read_seen(&response)?.line,
            &format!("GET /{index} HTTP/1.1"),
        )?;
    }
    Ok(())
}
