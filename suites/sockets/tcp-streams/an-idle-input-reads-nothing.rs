//! ---
//! title: read of a connection where nothing has come gives no bytes and does not wait; the pollable is ready once bytes come
//! requirements:
//!   - sockets.tcp-create-socket.non-blocking
//!   - io.streams.read.does-not-block
//!   - io.streams.input-subscribe.ready-means-bytes-or-end
//! families: [ipv4, ipv6]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, { await: asked }, { send: hello }, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let client = connected(family, peer_port(0)?)?;
    let pollable = client.input.subscribe();
    holds("the pollable before any byte", !pollable.ready(), "not ready", &"ready")?;
    let bytes = ok("read before any byte", client.input.read(100))?;
    equal("the number of bytes before any has come", &bytes.len(), &0)?;
    signal("asked");
    pollable.block();
    let mut bytes = Vec::new();
    while bytes.len() < 5 {
        pollable.block();
        bytes.extend(ok("read once the pollable is ready", client.input.read(100))?);
    }
    equal("the bytes that read gives", &bytes[..], &b"hello"[..])
}
