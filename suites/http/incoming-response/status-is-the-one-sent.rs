//! ---
//! title: status is the one that the server sent; a redirect is not followed
//! requirements: [http.types.incoming-response.status.sent]
//! args:
//!   - '{created.address}:{created.port}'
//!   - '{odd.address}:{odd.port}'
//!   - '{moved.address}:{moved.port}'
//!   - '{missing.address}:{missing.port}'
//!   - '{broken.address}:{broken.port}'
//!   - '{last.address}:{last.port}'
//! peers:
//!   created:
//!     protocol: tcp
//!     do: [accept, request, { send: "HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }]
//!   odd:
//!     protocol: tcp
//!     do: [accept, request, { send: "HTTP/1.1 299 Odd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }]
//!   moved:
//!     protocol: tcp
//!     do: [accept, request, { send: "HTTP/1.1 301 Moved Permanently\r\nLocation: /other\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }]
//!   missing:
//!     protocol: tcp
//!     do: [accept, request, { send: "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }]
//!   broken:
//!     protocol: tcp
//!     do: [accept, request, { send: "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }]
//!   last:
//!     protocol: tcp
//!     do: [accept, request, { send: "HTTP/1.1 599 Last\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    for (index, status) in [201, 299, 301, 404, 500, 599].into_iter().enumerate() {
        let response = response_to(request_to(index, &Method::Get, "/", &[])?)?;
        equal("status", &response.status(), &status)?;
    }
    Ok(())
}
