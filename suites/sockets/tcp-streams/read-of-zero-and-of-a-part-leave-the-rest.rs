//! ---
//! title: read of 0 bytes gives none, and read of 3 gives at most 3 and leaves the rest
//! requirements: [sockets.tcp.connect.connects, io.streams.read.at-most-len, io.streams.read.zero-length]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    equal(
        "read of 0, before a byte has come",
        &ok("read of 0", server.input.read(0))?.len(),
        &0,
    )?;
    let bytes = pattern(0, 100);
    needed("write", write_all(&client.output, &bytes))?;
    let mut came = Vec::new();
    while came.len() < bytes.len() {
        server.input.subscribe().block();
        let none = ok("read of 0, where bytes have come", server.input.read(0))?;
        equal("the length of what read of 0 gives", &none.len(), &0)?;
        let part = ok("read of 3", server.input.read(3))?;
        holds(
            "the length of what read of 3 gives",
            part.len() <= 3,
            "at most 3 bytes",
            &part.len(),
        )?;
        came.extend_from_slice(&part);
    }
    equal("the bytes of all reads together", &came, &bytes)
}
