//! ---
//! title: While the server does not read, the permits of a body end; all bytes of a long body arrive once it does
//! requirements: [http.types.outgoing-body.write.bytes, io.streams.check-write.zero-permit-ends, io.streams.output-subscribe.ready-means-permit]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request-head: { method: POST }
//!       - { await: waiting }
//!       - request-body: { body: { pattern: 12000000 } }
//!       - respond: hello
//! timeout: 30
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    const LENGTH: u64 = 12_000_000;
    let request = request_to(0, &Method::Post, "/", &[])?;
    let body = needed("body", request.body())?;
    let future = sent(request)?;
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
    ok("finish", OutgoingBody::finish(body, None))?;
    answered(&future)
}
