//! ---
//! title: splice moves all bytes of a file to a connection, and from the connection to another file
//! requirements: [sockets.tcp.connect.connects, io.streams.splice.moves-bytes, io.streams.splice.at-most-len]
//! needs: [network]
//! dirs:
//!   - guest: /data
//!     holds: { from: { pattern: 1000 } }
//! expect:
//!   outcome: ok
//!   dirs: { /data: { from: { pattern: 1000 }, to: { pattern: 1000 } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
    let directory = preopen!("/data")?;
    let from = open!(directory, "from", OpenFlags::empty(), DescriptorFlags::READ)?;
    let to = open!(directory, "to", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let (client, server) = pair(family)?;
    let source = needed("read-via-stream", from.read_via_stream(0))?;
    let sink = needed("write-via-stream", to.write_via_stream(0))?;
    moves("splice from a file to a connection", &client.output, &source)?;
    ok("blocking-flush of the connection", client.output.blocking_flush())?;
    moves("splice from a connection to a file", &sink, &server.input)?;
    ok("blocking-flush of the file", sink.blocking_flush())
}

fn moves(call: &str, to: &OutputStream, from: &InputStream) -> Outcome {
    let mut moved = 0;
    while moved < 1000 {
        from.subscribe().block();
        to.subscribe().block();
        let asked = (1000 - moved).min(300);
        let count = ok(call, to.splice(from, asked))?;
        holds(call, count <= asked, "at most what was asked for", &count)?;
        moved += count;
    }
    Ok(())
}
