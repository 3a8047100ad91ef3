//! ---
//! title: Where the buffers were set to 1 byte, all bytes arrive in both directions
//! requirements: [sockets.tcp.send-buffer-size.any-other, sockets.tcp.receive-buffer-size.any-other]
//! needs: [network]
//! timeout: 20
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    for one in [&client.socket, &server.socket] {
        ok("set-send-buffer-size", one.set_send_buffer_size(1))?;
        ok("set-receive-buffer-size", one.set_receive_buffer_size(1))?;
    }
    let bytes = pattern(0, 20_000);
    for (from, to) in [(&client.output, &server.input), (&server.output, &client.input)] {
        let mut came: Vec<u8> = Vec::new();
        let mut sent = 0;
        while came.len() < bytes.len() {
            let permit = ok("check-write", from.check_write())? as usize;
            let length = permit.min(bytes.len() - sent);
            if length > 0 {
                ok("write within the permit", from.write(&bytes[sent..sent + length]))?;
                ok("flush", from.flush())?;
                sent += length;
            }
            // What was sent is to come before the next bytes are: a small buffer has room for no more.
            while came.len() < sent {
                let part = ok("blocking-read", to.blocking_read((sent - came.len()) as u64))?;
                came.extend_from_slice(&part);
            }
            if sent < bytes.len() {
                from.subscribe().block();
            }
        }
        holds("the bytes", came == bytes, "as they were sent", &"others")?;
    }
    Ok(())
}
