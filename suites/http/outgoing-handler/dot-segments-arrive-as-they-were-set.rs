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
    targets_arrive(&["//a", "/a/../b"])
}
