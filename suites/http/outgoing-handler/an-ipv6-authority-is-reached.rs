//! ---
//! title: A request to an IPv6 address reaches its server, with the address in brackets as its Host
//! requirements: [http.outgoing-handler.handle.sends]
//! families: [ipv6]
//! args: ['[{server.address}]:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let authority = authority_at(0)?;
    let request = OutgoingRequest::new(Fields::new());
    needed("set-scheme", request.set_scheme(Some(&Scheme::Http)))?;
    ok("set-authority", request.set_authority(Some(&authority)))?;
    needed("set-path-with-query", request.set_path_with_query(Some("/a?b")))?;
    let future = ok("handle", handle(request, None))?;
    let response = ok("the response", awaited(&future)?)?;
    let seen = read_seen(&response)?;
    equal("the request line", &&seen.line[..], &"GET /a?b HTTP/1.1")?;
    equal("the Host headers", &seen.header("host"), &vec![authority.as_str()])
}
