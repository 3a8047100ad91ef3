//! ---
//! title: A datagram within the permit is sent, counted, and arrives; an empty one, too
//! requirements: [sockets.udp.check-send.permit, sockets.udp.check-send.never-blocks, sockets.udp.send.sends]
//! families: [ipv4, ipv6]
//! args: ['{peer.port}']
//! peers:
//!   peer: { protocol: udp, do: [{ expect: hello }, { expect: '' }, { expect: { pattern: 1200 } }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let from = datagrams(family, None)?;
    let address = loopback(family, peer_port(0)?);
    for data in [b"hello".to_vec(), vec![], pattern(0, 1200)] {
        from.outgoing.subscribe().block();
        let permit = ok("check-send once the pollable is ready", from.outgoing.check_send())?;
        holds("the permit of check-send", permit > 0, "at least 1", &permit)?;
        let sent = ok("send", from.outgoing.send(&[datagram(&data, Some(address))]))?;
        equal("the number that send gives", &sent, &1)?;
    }
    Ok(())
}
