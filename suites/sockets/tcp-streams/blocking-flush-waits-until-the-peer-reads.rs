//! ---
//! title: blocking-flush of a connection that takes no more bytes waits until the peer reads; check-write gives a permit then
//! requirements: [sockets.tcp.connect.connects, io.streams.blocking-flush.waits]
//! timeout: 20
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: full }, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    // More than any system keeps for a peer that does not read.
    const MOST: usize = 1 << 26;
    let client = connected(family, peer_port(0)?)?;
    let part = [7; 4096];
    let mut sent = 0;
    loop {
        // Not ready, and nothing can make it ready: the system keeps no more.
        let permit = needed("check-write", client.output.check_write())? as usize;
        if permit == 0 && !client.output.subscribe().ready() {
            break;
        }
        let length = permit.min(part.len());
        needed("write within the permit", client.output.write(&part[..length]))?;
        sent += length;
        if sent > MOST {
            return not_applicable("64 MiB are taken while the peer does not read");
        }
    }
    signal("full");
    ok("blocking-flush", client.output.blocking_flush())?;
    let permit = ok("check-write after blocking-flush", client.output.check_write())?;
    holds("the permit after blocking-flush", permit > 0, "at least 1", &permit)
}
