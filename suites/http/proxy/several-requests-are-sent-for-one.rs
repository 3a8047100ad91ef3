//! ---
//! title: A guest that is served sends five requests at once for one, and answers with what came of all
//! requirements: [http.outgoing-handler.handle.concurrent]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-To: {server.address}:{server.port}\r\n\r\n" }
//!       - { response: { status: 200, body: '/0/1/2/3/4' } }
//!   server: { protocol: tcp, times: 5, do: [accept, request, { await: sent }, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let mut futures = Vec::new();
    for index in 0..5 {
        let forwarded = forwarded_of(&request, &[])?;
        needed(
            "set-path-with-query",
            forwarded.set_path_with_query(Some(&format!("/{index}"))),
        )?;
        futures.push(ok(&format!("handle of request {index}"), handle(forwarded, None))?);
    }
    signal("sent");
    let mut all = String::new();
    for (index, future) in futures.iter().enumerate() {
        let response = ok(&format!("the response to request {index}"), awaited(future)?)?;
        let line = read_seen(&response)?.line;
        all.push_str(line.split(' ').nth(1).unwrap_or_default());
    }
    respond(out, all.as_bytes())
}
