//! ---
//! title: A guest that is served answers with the error of a request of its own, and the client gets an error status
//! requirements: [http.types.response-outparam.set.error, http.types.future-incoming-response.get.error]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-To: {server.address}:{server.port}\r\n\r\n" }
//!       - { response: { status: error } }
//!   server: { protocol: tcp, do: [refuse] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let future = needed("handle", handle(forwarded_of(&request, &[])?, None))?;
    let error = err("the response", awaited(&future)?, "an error")?;
    ResponseOutparam::set(out, Err(error));
    Ok(())
}
