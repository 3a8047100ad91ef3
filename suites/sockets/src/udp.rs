//! Sockets of UDP, their streams and datagrams.
use crate::*;
use guest::*;

/// A socket that another test makes.
pub fn udp(family: IpAddressFamily) -> Result<UdpSocket, Failed> {
    needed("create-udp-socket", create_udp_socket(family))
}

/// start-bind, then finish-bind: the error comes from either.
pub fn bind_udp(socket: &UdpSocket, network: &Network, address: IpSocketAddress) -> Result<(), ErrorCode> {
    socket.start_bind(network, address)?;
    finish_udp(socket)
}

/// Calls finish-bind until it gives something else than would-block.
pub fn finish_udp(socket: &UdpSocket) -> Result<(), ErrorCode> {
    loop {
        match socket.finish_bind() {
            Err(ErrorCode::WouldBlock) => socket.subscribe().block(),
            result => return result,
        }
    }
}

/// A socket for datagrams with its streams, which are dropped before it.
pub struct Datagrams {
    pub incoming: IncomingDatagramStream,
    pub outgoing: OutgoingDatagramStream,
    pub socket: UdpSocket,
}

/// A socket for datagrams that is bound to a free port of loopback.
pub fn bound_udp(family: IpAddressFamily) -> Result<UdpSocket, Failed> {
    let socket = udp(family)?;
    needed("bind", bind_udp(&socket, &instance_network(), loopback(family, 0)))?;
    Ok(socket)
}

/// The same with its streams, to one peer or to any.
pub fn datagrams(family: IpAddressFamily, peer: Option<IpSocketAddress>) -> Result<Datagrams, Failed> {
    let socket = bound_udp(family)?;
    let (incoming, outgoing) = needed("stream", socket.stream(peer))?;
    Ok(Datagrams {
        incoming,
        outgoing,
        socket,
    })
}

/// The port of a bound socket. That there is one is for the tests of local-address to check.
pub fn port_of_udp(socket: &UdpSocket) -> Result<u16, Failed> {
    port_in(needed("local-address", socket.local_address())?)
}

pub fn datagram(data: &[u8], remote_address: Option<IpSocketAddress>) -> OutgoingDatagram {
    OutgoingDatagram {
        data: data.to_vec(),
        remote_address,
    }
}

/// Waits until check-send permits a datagram at least.
pub fn permit(outgoing: &OutgoingDatagramStream) -> Result<u64, ErrorCode> {
    loop {
        match outgoing.check_send()? {
            0 => outgoing.subscribe().block(),
            permit => return Ok(permit),
        }
    }
}

/// Sends one datagram, as soon as it is permitted and taken.
pub fn send_one(
    outgoing: &OutgoingDatagramStream,
    data: &[u8],
    remote_address: Option<IpSocketAddress>,
) -> Result<(), ErrorCode> {
    loop {
        permit(outgoing)?;
        if outgoing.send(&[datagram(data, remote_address)])? > 0 {
            return Ok(());
        }
    }
}

/// Waits for the next datagram.
pub fn receive_one(incoming: &IncomingDatagramStream) -> Result<IncomingDatagram, ErrorCode> {
    loop {
        match incoming.receive(1)?.pop() {
            Some(datagram) => return Ok(datagram),
            None => incoming.subscribe().block(),
        }
    }
}

/// Sends ten datagrams of ten bytes to this address, each byte the datagram's number, then a few markers: what stands before the markers
/// has come, or is lost. There are several, so that a list that lacks one does not end the test.
pub fn send_ten_and_markers(outgoing: &OutgoingDatagramStream, address: IpSocketAddress) -> Outcome {
    let numbered = (0..10).map(|number| vec![number; 10]);
    for data in numbered.chain(vec![b"marker".to_vec(); 3]) {
        needed("send", send_one(outgoing, &data, Some(address)))?;
    }
    Ok(())
}
