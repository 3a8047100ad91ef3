//! ---
//! title: A response with a header of 1 MiB arrives whole, or is an error
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nX-A: " }
//!       # A host may end the connection as soon as it has seen enough.
//!       - { offer: { repeat: x, times: 1048576 } }
//!       - { offer: "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    if let Ok(response) = awaited(&sent(get()?)?)? {
        let values = response.headers().get(&"x-a".to_string());
        let lengths: Vec<usize> = values.iter().map(Vec::len).collect();
        equal("the length of x-a", &lengths, &vec![1 << 20])?;
    }
    Ok(())
}
