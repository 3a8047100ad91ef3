//! ---
//! title: shutdown of send after writes that were not flushed, to a peer that has not read yet, loses none of their bytes
//! requirements: [sockets.tcp.shutdown.send]
//! level: should
//! timeout: 30
//! args: ['{server.port}', '{other.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: full }, echo] }
//!   other: { protocol: tcp, do: [accept, { await: shut-down }, { send: turn }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    // More than most systems keep for a peer that does not read; a host that takes all of it keeps the rest itself.
    const MOST: usize = 1 << 24;
    let client = connected(family, peer_port(0)?)?;
    let other = connected(family, peer_port(1)?)?;
    let part = [7; 4096];
    let mut sent = 0;
    // Until nothing more is taken: the last bytes wait in the host, and not in the system.
    loop {
        let permit = needed("check-write", client.output.check_write())? as usize;
        if sent >= MOST || (permit == 0 && !client.output.subscribe().ready()) {
            break;
        }
        let length = permit.min(part.len());
        needed("write", client.output.write(&part[..length]))?;
        sent += length;
    }
    // The peer begins to read: a host may let shutdown wait until what was written is on its way.
    signal("full");
    ok("shutdown", client.socket.shutdown(ShutdownType::Send))?;
    // What comes now has come after the shutdown: what a host does behind it has had its turn.
    signal("shut-down");
    needed("read of the other connection", read_exactly(&other.input, 4))?;
    let mut received = 0;
    loop {
        match client.input.read(65536) {
            Ok(bytes) if bytes.is_empty() => client.input.subscribe().block(),
            Ok(bytes) => received += bytes.len(),
            Err(_) => break,
        }
    }
    equal("the bytes that read gives", &received, &sent)
}
