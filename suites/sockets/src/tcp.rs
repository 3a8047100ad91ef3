//! Sockets of TCP in the states that tests begin with.
use crate::*;
use guest::*;

/// A socket that another test makes.
pub fn tcp(family: IpAddressFamily) -> Result<TcpSocket, Failed> {
    needed("create-tcp-socket", create_tcp_socket(family))
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
