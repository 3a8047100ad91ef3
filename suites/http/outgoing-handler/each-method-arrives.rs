//! ---
//! title: Each method arrives as it was set
//! requirements: [http.outgoing-handler.handle.sends, http.types.outgoing-request.method.set]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, times: 7, do: [accept, request, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let methods = [
        Method::Get,
        Method::Post,
        Method::Put,
        Method::Delete,
        Method::Options,
        Method::Patch,
        Method::Other("M-SEARCH".to_string()),
    ];
    for method in methods {
        let text = method_text(&method);
        let request = request_to(0, &method, "/", &[])?;
        // One that says nothing of a body could be sent with any length.
        let body = needed("body", request.body())?;
        let future = sent(request)?;
        needed("finish", OutgoingBody::finish(body, None))?;
        let response = ok(&format!("the response to {text}"), awaited(&future)?)?;
        equal(
            &format!("the request line of {text}"),
            &read_seen(&response)?.line,
            &format!("{text} / HTTP/1.1"),
        )?;
    }
    Ok(())
}
