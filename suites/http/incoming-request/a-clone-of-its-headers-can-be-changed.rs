//! ---
//! title: clone of the headers of a request holds them and can be changed, and the headers stay
//! requirements: [http.types.fields.mutable, http.types.fields.clone.deep]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: one\r\nX-B: two\r\nx-a: three\r\nX-Empty:\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let headers = request.headers();
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
    drop(headers);
    respond(out, b"")
}
