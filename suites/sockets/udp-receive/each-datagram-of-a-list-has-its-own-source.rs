//! ---
//! title: Datagrams of three senders that wait together come each with the address of its sender
//! requirements: [sockets.udp.receive.source]
//! families: [ipv4, ipv6]
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    let receiver = datagrams(family, None)?;
    let own = Some(loopback(family, port_of_udp(&receiver.socket)?));
    let senders = [
        datagrams(family, None)?,
        datagrams(family, None)?,
        datagrams(family, None)?,
    ];
    for (number, sender) in senders.iter().enumerate() {
        needed("send", send_one(&sender.outgoing, &[number as u8], own))?;
    }
    let mut seen = 0;
    while seen < senders.len() {
        receiver.incoming.subscribe().block();
        for came in ok("receive", receiver.incoming.receive(10))? {
            let number = came.data.first().copied().unwrap_or(u8::MAX);
            let sender = senders.get(usize::from(number));
            let sender = some("the sender that the data of a datagram names", sender)?;
            let address = loopback(family, port_of_udp(&sender.socket)?);
            equal(
                &format!("the remote-address of the datagram of sender {number}"),
                &text(&came.remote_address),
                &text(&address),
            )?;
            seen += 1;
        }
    }
    Ok(())
}
