//! What the guests of wasi:sockets share: addresses, and what a test needs first. Operations that are under test are spelt out in
//! the guests.
#![no_std]

use core::fmt::Write;
use guest::*;
pub use wasi::io::streams::{InputStream, OutputStream, StreamError};
pub use wasi::sockets::instance_network::instance_network;
pub use wasi::sockets::ip_name_lookup::{resolve_addresses, ResolveAddressStream};
pub use wasi::sockets::network::{
    ErrorCode, IpAddress, IpAddressFamily, IpSocketAddress, Ipv4SocketAddress, Ipv6Address, Ipv6SocketAddress, Network,
};
pub use wasi::sockets::tcp::{ShutdownType, TcpSocket};
pub use wasi::sockets::tcp_create_socket::create_tcp_socket;
pub use wasi::sockets::udp::{
    IncomingDatagram, IncomingDatagramStream, OutgoingDatagram, OutgoingDatagramStream, UdpSocket,
};
pub use wasi::sockets::udp_create_socket::create_udp_socket;

/// Exports `wasi:cli/run`. The function given takes the family of addresses that the test is made for: the last part of its id.
#[macro_export]
macro_rules! socket_test {
    ($body:path) => {
        fn in_its_family() -> guest::Outcome {
            $body($crate::family_of(env!("CARGO_BIN_NAME")))
        }
        guest::test!(in_its_family);
    };
}

/// Brings in the unstable function network-error-code, which the crate `wasi` does not have.
#[macro_export]
macro_rules! network_error_code {
    () => {
        // The generator asks for a feature "std" that no guest has.
        #[allow(unexpected_cfgs)]
        mod unstable {
            wit_bindgen::generate!({
                inline: "
                    package test:unstable;
                    world unstable {
                        import wasi:sockets/network@0.2.0;
                    }
                    package wasi:sockets@0.2.0 {
                        interface network {
                            use wasi:io/error@0.2.0.{error};
                            enum error-code {
                                unknown, access-denied, not-supported, invalid-argument, out-of-memory, timeout,
                                concurrency-conflict, not-in-progress, would-block, invalid-state, new-socket-limit,
                                address-not-bindable, address-in-use, remote-unreachable, connection-refused,
                                connection-reset, connection-aborted, datagram-too-large, name-unresolvable,
                                temporary-resolver-failure, permanent-resolver-failure,
                            }
                            network-error-code: func(err: borrow<error>) -> option<error-code>;
                        }
                    }
                    package wasi:io@0.2.0 {
                        interface error {
                            resource error;
                        }
                    }
                ",
                with: { "wasi:io/error@0.2.0": ::wasi::io::error },
                std_feature,
                generate_all,
            });
            #[allow(unused_imports)]
            pub use self::wasi::sockets::network::{network_error_code, ErrorCode};
        }
        use unstable::network_error_code;
    };
}

/// IPv4, where the test says nothing else.
pub fn family_of(binary: &str) -> IpAddressFamily {
    if binary.ends_with("--ipv6") {
        IpAddressFamily::Ipv6
    } else {
        IpAddressFamily::Ipv4
    }
}

pub fn other(family: IpAddressFamily) -> IpAddressFamily {
    match family {
        IpAddressFamily::Ipv4 => IpAddressFamily::Ipv6,
        IpAddressFamily::Ipv6 => IpAddressFamily::Ipv4,
    }
}

pub fn ipv4(address: (u8, u8, u8, u8), port: u16) -> IpSocketAddress {
    IpSocketAddress::Ipv4(Ipv4SocketAddress { port, address })
}

pub fn ipv6(address: Ipv6Address, port: u16) -> IpSocketAddress {
    IpSocketAddress::Ipv6(Ipv6SocketAddress {
        port,
        flow_info: 0,
        address,
        scope_id: 0,
    })
}

/// 127.0.0.1 or ::1.
pub fn loopback(family: IpAddressFamily, port: u16) -> IpSocketAddress {
    match family {
        IpAddressFamily::Ipv4 => ipv4((127, 0, 0, 1), port),
        IpAddressFamily::Ipv6 => ipv6((0, 0, 0, 0, 0, 0, 0, 1), port),
    }
}

/// 0.0.0.0 or ::.
pub fn unspecified(family: IpAddressFamily, port: u16) -> IpSocketAddress {
    match family {
        IpAddressFamily::Ipv4 => ipv4((0, 0, 0, 0), port),
        IpAddressFamily::Ipv6 => ipv6((0, 0, 0, 0, 0, 0, 0, 0), port),
    }
}

/// An address of those that are reserved for documentation: no machine has it.
pub fn of_nobody(family: IpAddressFamily, port: u16) -> IpSocketAddress {
    match family {
        IpAddressFamily::Ipv4 => ipv4((192, 0, 2, 1), port),
        IpAddressFamily::Ipv6 => ipv6((0x2001, 0xdb8, 0, 0, 0, 0, 0, 1), port),
    }
}

/// ::ffff:127.0.0.1.
pub fn mapped(port: u16) -> IpSocketAddress {
    ipv6((0, 0, 0, 0, 0, 0xffff, 0x7f00, 1), port)
}

/// Addresses of the family that are not unicast.
pub fn not_unicast(family: IpAddressFamily, port: u16) -> Vec<IpSocketAddress> {
    match family {
        IpAddressFamily::Ipv4 => vec![
            ipv4((224, 0, 0, 1), port),
            ipv4((239, 255, 255, 255), port),
            ipv4((255, 255, 255, 255), port),
        ],
        IpAddressFamily::Ipv6 => vec![
            ipv6((0xff02, 0, 0, 0, 0, 0, 0, 1), port),
            ipv6((0xff0e, 0, 0, 0, 0, 0, 0, 1), port),
        ],
    }
}

pub fn port(address: &IpSocketAddress) -> u16 {
    match address {
        IpSocketAddress::Ipv4(address) => address.port,
        IpSocketAddress::Ipv6(address) => address.port,
    }
}

/// An address without its port, in the text form of its family; of IPv6 without any abbreviation.
pub fn ip(address: &IpSocketAddress) -> String {
    ip_text(&match address {
        IpSocketAddress::Ipv4(address) => IpAddress::Ipv4(address.address),
        IpSocketAddress::Ipv6(address) => IpAddress::Ipv6(address.address),
    })
}

pub fn ip_text(address: &IpAddress) -> String {
    let mut text = String::new();
    match address {
        IpAddress::Ipv4((a, b, c, d)) => _ = write!(text, "{a}.{b}.{c}.{d}"),
        IpAddress::Ipv6((a, b, c, d, e, f, g, h)) => {
            _ = write!(text, "{a:x}:{b:x}:{c:x}:{d:x}:{e:x}:{f:x}:{g:x}:{h:x}");
        }
    }
    text
}

/// An address with its port.
pub fn text(address: &IpSocketAddress) -> String {
    format!("{} port {}", ip(address), port(address))
}

/// Fails the check unless the result is an error, and one of these. The codes that are always possible are not among them.
#[track_caller]
pub fn fails_with_one_of<T: core::fmt::Debug>(
    check: &str,
    result: Result<T, ErrorCode>,
    codes: &[ErrorCode],
) -> Outcome {
    match result {
        Err(code) if codes.contains(&code) => Ok(()),
        seen => fail(check, &format!("err, one of {codes:?}"), &format!("{seen:?}")),
    }
}

/// A socket that another test makes.
pub fn tcp(family: IpAddressFamily) -> Result<TcpSocket, Failed> {
    needed("create-tcp-socket", create_tcp_socket(family))
}

/// A socket that another test makes.
pub fn udp(family: IpAddressFamily) -> Result<UdpSocket, Failed> {
    needed("create-udp-socket", create_udp_socket(family))
}

/// Whether a call has to be made again.
pub fn would_block<T>(result: &Result<T, ErrorCode>) -> bool {
    matches!(result, Err(ErrorCode::WouldBlock))
}

/// The next address of a lookup as text. Waits for it once: a lookup that is ready and would still block gives would-block.
pub fn next_address(stream: &ResolveAddressStream) -> Result<Option<String>, ErrorCode> {
    let mut result = stream.resolve_next_address();
    if let Err(ErrorCode::WouldBlock) = result {
        stream.subscribe().block();
        result = stream.resolve_next_address();
    }
    result.map(|address| address.as_ref().map(ip_text))
}

/// Calls a finish function until it gives something else than would-block.
pub fn finish<T>(socket: &TcpSocket, call: impl Fn(&TcpSocket) -> Result<T, ErrorCode>) -> Result<T, ErrorCode> {
    loop {
        match call(socket) {
            Err(ErrorCode::WouldBlock) => socket.subscribe().block(),
            result => return result,
        }
    }
}

/// start-bind, then finish-bind: the error comes from either.
pub fn bind(socket: &TcpSocket, network: &Network, address: IpSocketAddress) -> Result<(), ErrorCode> {
    socket.start_bind(network, address)?;
    finish(socket, TcpSocket::finish_bind)
}

/// start-connect, then finish-connect: the error comes from either.
pub fn connect(
    socket: &TcpSocket,
    network: &Network,
    address: IpSocketAddress,
) -> Result<(InputStream, OutputStream), ErrorCode> {
    socket.start_connect(network, address)?;
    finish(socket, TcpSocket::finish_connect)
}

/// start-listen, then finish-listen: the error comes from either.
pub fn listen(socket: &TcpSocket) -> Result<(), ErrorCode> {
    socket.start_listen()?;
    finish(socket, TcpSocket::finish_listen)
}

/// start-bind, then finish-bind: the error comes from either.
pub fn bind_udp(socket: &UdpSocket, network: &Network, address: IpSocketAddress) -> Result<(), ErrorCode> {
    socket.start_bind(network, address)?;
    loop {
        match socket.finish_bind() {
            Err(ErrorCode::WouldBlock) => socket.subscribe().block(),
            result => return result,
        }
    }
}

/// A connected socket with its streams, which are dropped before it.
pub struct Connection {
    pub input: InputStream,
    pub output: OutputStream,
    pub socket: TcpSocket,
}

/// A socket bound to a free port of loopback.
pub fn bound(family: IpAddressFamily) -> Result<TcpSocket, Failed> {
    let socket = tcp(family)?;
    needed("bind", bind(&socket, &instance_network(), loopback(family, 0)))?;
    Ok(socket)
}

/// A socket that listens on a free port of loopback.
pub fn listener(family: IpAddressFamily) -> Result<TcpSocket, Failed> {
    let socket = bound(family)?;
    needed("listen", listen(&socket))?;
    Ok(socket)
}

/// The port of a bound socket. That there is one is for the tests of local-address to check.
pub fn port_of(socket: &TcpSocket) -> Result<u16, Failed> {
    port_in(needed("local-address", socket.local_address())?)
}

fn port_in(address: IpSocketAddress) -> Result<u16, Failed> {
    match port(&address) {
        0 => not_applicable("local-address gives port 0 for a bound socket"),
        port => Ok(port),
    }
}

/// A connection to a port of loopback.
pub fn connected(family: IpAddressFamily, port: u16) -> Result<Connection, Failed> {
    let socket = tcp(family)?;
    let (input, output) = needed("connect", connect(&socket, &instance_network(), loopback(family, port)))?;
    Ok(Connection { input, output, socket })
}

/// accept, as often as it would block.
pub fn accept(listener: &TcpSocket) -> Result<Connection, ErrorCode> {
    let (socket, input, output) = finish(listener, TcpSocket::accept)?;
    Ok(Connection { input, output, socket })
}

/// The next connection of a listening socket.
pub fn accepted(listener: &TcpSocket) -> Result<Connection, Failed> {
    needed("accept", accept(listener))
}

/// Both ends of a connection: the one that connected, and the one that was accepted.
pub fn pair(family: IpAddressFamily) -> Result<(Connection, Connection), Failed> {
    let listener = listener(family)?;
    let client = connected(family, port_of(&listener)?)?;
    let server = accepted(&listener)?;
    Ok((client, server))
}

/// A socket whose connect was refused. The port is that of one end of a connection that is open: nobody can listen there.
pub fn closed_socket(family: IpAddressFamily) -> Result<TcpSocket, Failed> {
    let (client, _server) = pair(family)?;
    let taken = loopback(family, port_of(&client.socket)?);
    let socket = tcp(family)?;
    match connect(&socket, &instance_network(), taken) {
        Err(_) => Ok(socket),
        Ok((input, output)) => {
            drop((input, output));
            not_applicable("a connect to a port where nobody listens succeeds")
        }
    }
}

/// The number that stands at this place among the arguments: a port of a peer.
pub fn peer_port(index: usize) -> Result<u16, Failed> {
    let arguments = wasi::cli::environment::get_arguments();
    // A host may leave out the program's name, which does not look like a port.
    let mut ports = arguments.iter().filter_map(|text| text.parse().ok());
    match ports.nth(index) {
        Some(port) => Ok(port),
        None => not_applicable("the host hands no arguments to the guest"),
    }
}

/// All bytes, with blocking-write-and-flush, which takes 4096 at a time.
pub fn write_all(output: &OutputStream, bytes: &[u8]) -> Result<(), StreamError> {
    bytes
        .chunks(4096)
        .try_for_each(|part| output.blocking_write_and_flush(part))
}

/// As many bytes, with blocking-read; fewer where the stream ends before.
pub fn read_exactly(input: &InputStream, length: usize) -> Result<Vec<u8>, StreamError> {
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        match input.blocking_read((length - bytes.len()) as u64) {
            Ok(part) => bytes.extend_from_slice(&part),
            Err(StreamError::Closed) => break,
            Err(error) => return Err(error),
        }
    }
    Ok(bytes)
}

/// All bytes until the end.
pub fn read_to_end(input: &InputStream) -> Result<Vec<u8>, StreamError> {
    let mut bytes = Vec::new();
    loop {
        match input.blocking_read(65536) {
            Ok(part) => bytes.extend_from_slice(&part),
            Err(StreamError::Closed) => return Ok(bytes),
            Err(error) => return Err(error),
        }
    }
}

/// Both directions of a connection carry bytes.
#[track_caller]
pub fn carries_bytes(check: &str, one: &Connection, other: &Connection) -> Outcome {
    for (from, to) in [(&one.output, &other.input), (&other.output, &one.input)] {
        ok(check, write_all(from, b"hello"))?;
        equal(check, &ok(check, read_exactly(to, 5))?[..], &b"hello"[..])?;
    }
    Ok(())
}

/// A peer that sends back what it is sent.
#[track_caller]
pub fn echoes(check: &str, connection: &Connection) -> Outcome {
    ok(check, write_all(&connection.output, b"hello"))?;
    equal(
        check,
        &ok(check, read_exactly(&connection.input, 5))?[..],
        &b"hello"[..],
    )
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

/// One line, without what ends it; less where the stream ends before. What a peer sends as an address is such a line.
pub fn read_line(input: &InputStream) -> Result<String, StreamError> {
    let mut bytes = Vec::new();
    loop {
        match input.blocking_read(1) {
            Ok(part) if part == b"\n" => break,
            Ok(part) => bytes.extend(part),
            Err(StreamError::Closed) => break,
            Err(error) => return Err(error),
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The addresses of localhost, as far as they come. No text says that there is one: where there is none, the test is not applicable.
pub fn localhost(network: &Network) -> Result<Vec<String>, Failed> {
    let stream = needed(
        "resolve-addresses of localhost",
        resolve_addresses(network, "localhost"),
    )?;
    let mut found = Vec::new();
    // What a call before that gives is for a test to check.
    stream.subscribe().block();
    loop {
        match stream.resolve_next_address() {
            Ok(Some(address)) if found.len() < 100 => found.push(ip_text(&address)),
            Err(ErrorCode::WouldBlock) if found.is_empty() => stream.subscribe().block(),
            _ if !found.is_empty() => return Ok(found),
            _ => return not_applicable("localhost has no address"),
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

/// Sockets that were made until no more could be, and the error of the call that made none.
pub fn as_many_as_there_are<T>(
    create: impl Fn(IpAddressFamily) -> Result<T, ErrorCode>,
    family: IpAddressFamily,
) -> Result<(Vec<T>, ErrorCode), Failed> {
    let mut sockets = Vec::new();
    while sockets.len() < 1000 {
        match create(family) {
            Ok(socket) => sockets.push(socket),
            Err(error) if sockets.is_empty() => return needed("the first socket", Err(error)),
            Err(error) => return Ok((sockets, error)),
        }
    }
    not_applicable("a thousand sockets take no descriptors")
}
