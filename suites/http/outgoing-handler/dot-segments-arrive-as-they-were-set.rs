//! ---
//! title: Dot segments and empty segments of a path arrive as they were set
//! requirements: [http.outgoing-handler.handle.sends, http.types.outgoing-request.path.set]
//! level: should
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
    for path in ["//a", "/a/../b"] {
        let seen = seen_of(request_to(0, &Method::Get, path, &[])?)?;
        equal(
            &format!("the request line of {path}"),
            &seen.line,
            &format!("GET {path} HTTP/1.1"),
        )?;
    }
    Ok(())
}
