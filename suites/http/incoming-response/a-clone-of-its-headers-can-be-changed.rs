//! ---
//! title: clone of the headers of a response holds them and can be changed, and the headers stay
//! requirements: [http.types.fields.mutable, http.types.fields.clone.deep]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nX-A: one\r\nX-B: two\r\nx-a: three\r\nX-Empty:\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let headers = response.headers();
    let copy = headers.clone();
    equal(
        "entries of the copy",
        &sorted(copy.entries()),
        &sorted(headers.entries()),
    )?;
    ok("append", copy.append(&"x-c".to_string(), &b"1".to_vec()))?;
    ok("set", copy.set(&"x-b".to_string(), &[b"2".to_vec()]))?;
    ok("delete", copy.delete(&"x-a".to_string()))?;
    let value = |fields: &Fields, name: &str| texts(&fields.get(&name.to_string())).join("|");
    equal("get of x-c in the copy", &value(&copy, "x-c")[..], "1")?;
    equal("get of x-b in the copy", &value(&copy, "x-b")[..], "2")?;
    equal("has of x-a in the copy", &copy.has(&"x-a".to_string()), &false)?;
    equal("has of x-c in the headers", &headers.has(&"x-c".to_string()), &false)?;
    equal("get of x-b in the headers", &value(&headers, "x-b")[..], "two")?;
    equal("has of x-a in the headers", &headers.has(&"x-a".to_string()), &true)?;
    Ok(())
}
