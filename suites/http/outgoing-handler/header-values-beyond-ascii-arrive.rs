//! ---
//! title: Bytes of header values beyond ASCII arrive as they are
//! requirements: [http.outgoing-handler.handle.sends, http.types.fields.values.bytes]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request: { headers: { x-a: "a\xfcb" } }, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let headers = needed(
        "from-list",
        Fields::from_list(&[("x-a".to_string(), b"a\xfcb".to_vec())]),
    )?;
    let request = OutgoingRequest::new(headers);
    needed("set-scheme", request.set_scheme(Some(&Scheme::Http)))?;
    needed("set-authority", request.set_authority(Some(&authority_at(0)?)))?;
    needed("set-path-with-query", request.set_path_with_query(Some("/")))?;
    let future = ok("handle", handle(request, None))?;
    ok("the response", awaited(&future)?)?;
    Ok(())
}
