//! ---
//! title: Sixty-four datagrams sent to a socket that polls all arrive, in order
//! requirements: [sockets.udp.receive.subscribe, sockets.udp.send.sends]
//! level: should
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
    for number in 0..64_u8 {
        ok(
            &format!("send {number}"),
            send_one(&from.outgoing, &[number], Some(address)),
        )?;
    }
    for number in 0..64_u8 {
        let datagram = ok(&format!("receive {number}"), receive_one(&to.incoming))?;
        equal(&format!("datagram {number}"), &datagram.data[..], &[number][..])?;
    }
    Ok(())
}
