//! ---
//! title: The path and query arrive as they were set
//! requirements: [http.outgoing-handler.handle.sends, http.types.outgoing-request.path.set]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, times: 5, do: [accept, request, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    targets_arrive(&["/", "/a%2Fb?x=1&y=a%20b", "/a?", "/a+b/", "/a?b?c"])
}
