//! ---
//! title: After the peer has sent its end, shutdown of each kind succeeds, and the peer sees the end
//! requirements:
//!   - sockets.tcp.shutdown.receive-closes
//!   - sockets.tcp.shutdown.send
//!   - sockets.tcp.shutdown.both
//!   - sockets.tcp.shutdown.no-drop
//! level: should
//! families: [ipv4, ipv6]
//! args: ['{server.port}']
//! peers:
//!   server: { protocol: tcp, times: 3, do: [accept, half-close, expect-end] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    for kind in [ShutdownType::Receive, ShutdownType::Send, ShutdownType::Both] {
        let client = connected(family, peer_port(0)?)?;
        let bytes = needed("blocking-read to the end", read_to_end(&client.input))?;
        equal(
            &format!("the bytes before the end, before shutdown of {kind:?}"),
            &bytes.len(),
            &0,
        )?;
        ok(&format!("shutdown of {kind:?}"), client.socket.shutdown(kind))?;
        closed!(&format!("read after shutdown of {kind:?}"), client.input.read(1))?;
        if kind == ShutdownType::Receive {
            ok("check-write after shutdown of Receive", client.output.check_write())?;
        } else {
            closed!(
                &format!("check-write after shutdown of {kind:?}"),
                client.output.check_write()
            )?;
        }
    }
    Ok(())
}
