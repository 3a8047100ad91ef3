//! ---
//! title: set, append and delete on the headers of a response fail with immutable
//! requirements: [http.types.incoming-response.headers.immutable]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let headers = response.headers();
    let (name, value) = ("x-a".to_string(), b"one".to_vec());
    header_fails("set", headers.set(&name, &[value.clone()]), HeaderError::Immutable)?;
    header_fails("append", headers.append(&name, &value), HeaderError::Immutable)?;
    header_fails(
        "delete",
        headers.delete(&"content-length".to_string()),
        HeaderError::Immutable,
    )?;
    equal("has of what append would have added", &headers.has(&name), &false)?;
    equal(
        "has of what delete would have removed",
        &headers.has(&"content-length".to_string()),
        &true,
    )
}
