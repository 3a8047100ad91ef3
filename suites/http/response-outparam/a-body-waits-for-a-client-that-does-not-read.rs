//! ---
//! title: While the client does not read, the permits of a response's body end; all bytes of a long body arrive once it does
//! requirements: [http.types.response-outparam.set.sends, http.types.outgoing-body.write.bytes, io.streams.check-write.zero-permit-ends]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { await: waiting }
//!       - { response: { status: 200, body: { pattern: 12000000 } } }
//! timeout: 30
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(_request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    const LENGTH: u64 = 12_000_000;
    let response = OutgoingResponse::new(Fields::new());
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = needed("write", body.write())?;
    let writable = stream.subscribe();
    let mut written = 0;
    let mut waits = 0;
    while written < LENGTH {
        let permit = ok("check-write of an unfinished body", stream.check_write())?;
        if permit == 0 {
            // A host that keeps all of it does not come here.
            if waits == 0 {
                signal("waiting");
            }
            waits += 1;
            writable.block();
            continue;
        }
        let length = permit.min(65536).min(LENGTH - written);
        ok(
            "write within the permit",
            stream.write(&pattern(written as usize, length as usize)),
        )?;
        written += length;
    }
    if waits == 0 {
        signal("waiting");
    }
    drop(writable);
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))
}
