//! ---
//! title: The path and query arrive as they were set
//! requirements: [http.outgoing-handler.handle.sends, http.types.outgoing-request.path.set]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, times: 3, do: [accept, request, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    for path in ["/", "/a%2Fb?x=1&y=a%20b", "/a?"] {
        let seen = seen_of(request_to(0, &Method::Get, path, &[])?)?;
        equal(
            &format!("the request line of {path}"),
            &seen.line,
            &format!("GET {path} HTTP/1.1"),
        )?;
    }
    Ok(())
}
