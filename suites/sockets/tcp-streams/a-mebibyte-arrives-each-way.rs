//! ---
//! title: A mebibyte is written within the permits, comes back from an echo, and is read, unchanged and in order
//! requirements: [sockets.tcp.connect.connects, io.streams.check-write.permit-bounds-write]
//! timeout: 30
//! args: ['{echo.port}']
//! peers:
//!   echo: { protocol: tcp, do: [accept, echo] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;
use wasi::io::poll::poll;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    const LENGTH: usize = 1 << 20;
    let client = connected(family, peer_port(0)?)?;
    let (readable, writable) = (client.input.subscribe(), client.output.subscribe());
    let (mut sent, mut received) = (0, 0);
    while received < LENGTH {
        if sent < LENGTH {
            poll(&[&readable, &writable]);
            let permit = ok("check-write", client.output.check_write())? as usize;
            let length = permit.min(LENGTH - sent).min(4096);
            ok("write", client.output.write(&pattern(sent, length)))?;
            sent += length;
            if sent == LENGTH {
                ok("flush", client.output.flush())?;
            }
        } else {
            readable.block();
        }
        let bytes = ok("read", client.input.read(4096))?;
        equal("the bytes that read gives", &bytes, &pattern(received, bytes.len()))?;
        received += bytes.len();
    }
    Ok(())
}
