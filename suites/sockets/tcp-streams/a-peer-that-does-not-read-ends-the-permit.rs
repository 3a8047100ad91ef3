//! ---
//! title: check-write comes to 0 while the peer does not read, and gives a permit again once it does; all bytes arrive
//! requirements:
//!   - sockets.tcp.connect.connects
//!   - io.streams.check-write.zero-permit-ends
//!   - io.streams.output-subscribe.ready-means-permit
//!   - io.streams.write.never-blocks
//! timeout: 30
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: full }, echo] }
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
        let permit = ok("check-write", client.output.check_write())? as usize;
        if permit == 0 && !client.output.subscribe().ready() {
            break;
        }
        let length = permit.min(part.len());
        ok("write within the permit", client.output.write(&part[..length]))?;
        sent += length;
        if sent > MOST {
            return not_applicable("64 MiB are taken while the peer does not read");
        }
    }
    signal("full");
    let mut received = 0;
    // The echo is read, so that the peer can send.
    while received < sent {
        let bytes = ok("blocking-read", client.input.blocking_read(65536))?;
        received += bytes.len();
        let is_right = bytes.iter().all(|byte| *byte == 7);
        holds(
            "the bytes that blocking-read gives",
            is_right,
            "those that were sent",
            &"others",
        )?;
    }
    client.output.subscribe().block();
    let permit = ok("check-write after the peer has read", client.output.check_write())?;
    holds("the permit after the peer has read", permit > 0, "at least 1", &permit)?;
    equal("the number of bytes that blocking-read gives", &received, &sent)
}
