//! ---
//! title: A request without a path is sent with the target /
//! requirements: [http.outgoing-handler.handle.sends, http.types.outgoing-request.path.none]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request: { target: / }, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = get()?;
    needed("set-path-with-query", request.set_path_with_query(None))?;
    let future = ok("handle", handle(request, None))?;
    ok("the response", awaited(&future)?)?;
    Ok(())
}
