//! ---
//! title: A response with a hundred thousand headers arrives whole, or is an error
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nX-Last: no\r\n" }
//!       # A host may end the connection as soon as it has seen enough.
//!       - { offer: { repeat: "X-A: a\r\n", times: 100000 } }
//!       - { offer: "X-Last: yes\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    if let Ok(response) = awaited(&sent(get()?)?)? {
        let headers = response.headers();
        // A host may join the values of a name.
        let count = |name: &str, text: &str| {
            let values = texts(&headers.get(&name.to_string())).join(",");
            values.split(',').filter(|value| value.trim() == text).count()
        };
        equal("the number of values of x-a", &count("x-a", "a"), &100_000)?;
        equal("whether the last header is there", &count("x-last", "yes"), &1)?;
    }
    Ok(())
}
