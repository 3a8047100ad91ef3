//! ---
//! title: An answer that is not HTTP is an error of the future
//! formerly: [http/future-incoming-response/an-answer-that-is-no-http-is-an-error]
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { send: "hello\r\n\r\n" }, close] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    err("the response", awaited(&sent(get()?)?)?, "an error")?;
    Ok(())
}
