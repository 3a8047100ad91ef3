//! ---
//! title: Whenever the pollable of the outgoing stream is ready, check-send permits a datagram, a thousand times
//! requirements:
//!   - sockets.udp.check-send.zero
//!   - sockets.udp.check-send.never-blocks
//!   - sockets.udp.send.never-blocks
//!   - sockets.udp-create-socket.non-blocking
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let (from, to) = (datagrams(family, None)?, datagrams(family, None)?);
    let address = loopback(family, port_of_udp(&to.socket)?);
    let data = vec![7; 1000];
    for number in 0..1000 {
        from.outgoing.subscribe().block();
        let permit = ok(&format!("check-send {number}"), from.outgoing.check_send())?;
        holds(
            &format!("permit {number}, once the pollable is ready"),
            permit > 0,
            "at least 1",
            &permit,
        )?;
        // Nobody reads: a system may drop what does not fit, but no call waits.
        ok(
            &format!("send {number}"),
            from.outgoing.send(&[datagram(&data, Some(address))]),
        )?;
    }
    Ok(())
}
