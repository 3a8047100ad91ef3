//! ---
//! title: Dropping a future whose trailers were not dropped traps
//! formerly: [http/future-trailers/dropped-before-its-trailers-traps]
//! requirements: [http.types.future-trailers.get.child]
//! level: should
//! expect: { outcome: trap }
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" }
//!       - { send: "5\r\nhello\r\n0\r\nX-A: one\r\nx-b: two\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let future = future_trailers(&response)?;
    let Some(trailers) = needed("get", trailers_of(&future)?)? else {
        return not_applicable("the host gives no trailers");
    };
    must_trap("drop of the future");
    drop(future);
    let outcome = returned("drop of the future", &());
    drop(trailers);
    outcome
}
