//! ---
//! title: headers returns the values that the client has sent, those of one name in their order
//! requirements: [http.types.incoming-request.headers.sent]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: one\r\nx-b: two\r\nx-A: three\r\nX-Empty:\r\nX-C:  four  \r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let headers = request.headers();
    let values = |name: &str| texts(&headers.get(&name.to_string())).join("|");
    // A host may join the values of a name, which is the same list.
    let a = values("x-a").replace(", ", "|").replace(',', "|");
    equal("get of x-a", &a[..], "one|three")?;
    equal("get of x-b", &values("x-b")[..], "two")?;
    equal("get of x-c", &values("x-c")[..], "four")?;
    equal(
        "get of x-empty",
        &headers.get(&"x-empty".to_string()),
        &vec![Vec::new()],
    )?;
    equal("has of x-d", &headers.has(&"x-d".to_string()), &false)?;
    drop(headers);
    respond(out, b"")
}
