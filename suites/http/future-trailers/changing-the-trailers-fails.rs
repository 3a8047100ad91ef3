//! ---
//! title: set, append and delete on trailers fail
//! requirements: [http.types.future-trailers.get.immutable]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" }
//!       - { send: "5\r\nhello\r\n0\r\nX-A: one\r\nx-b: three\r\nx-a: two\r\n\r\n" }
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
    let (name, value) = ("x-c".to_string(), b"one".to_vec());
    err("set", trailers.set(&name, &[value.clone()]), "an error")?;
    err("append", trailers.append(&name, &value), "an error")?;
    err("delete", trailers.delete(&"x-b".to_string()), "an error")?;
    Ok(())
}
