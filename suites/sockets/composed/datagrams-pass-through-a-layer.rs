//! ---
//! title: Datagrams of a socket that another component makes arrive both ways, each whole and with its source
//! requirements: [sockets.udp.send.sends, sockets.udp.receive.source]
//! args: ['{echo.port}']
//! peers:
//!   echo: { protocol: udp, do: [echo] }
//! behind: pass-through-sockets
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let socket = datagrams(family, None)?;
    let peer = loopback(family, peer_port(0)?);
    for data in [b"hello".to_vec(), pattern(0, 1200)] {
        let length = data.len();
        ok(
            &format!("send of {length} bytes"),
            send_one(&socket.outgoing, &data, Some(peer)),
        )?;
        let back = ok(&format!("receive of {length} bytes"), receive_one(&socket.incoming))?;
        equal(&format!("the datagram of {length} bytes"), &back.data, &data)?;
        equal(
            &format!("the source of the datagram of {length} bytes"),
            &text(&back.remote_address),
            &text(&peer),
        )?;
    }
    Ok(())
}
