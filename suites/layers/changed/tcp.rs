//! `wasi:sockets/tcp` and `tcp-create-socket`.
use super::change::Call;
use super::io::{input, output, pollable, ready, Kind};
use super::network::{host_address, host_family, host_network, other_family, Count, Operation, Patience};
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::exports::wasi::sockets::network::{ErrorCode, IpAddressFamily, IpSocketAddress, NetworkBorrow};
use super::wit::exports::wasi::sockets::tcp as guests;
use super::wit::exports::wasi::sockets::tcp_create_socket;
use super::wit::wasi::sockets::{tcp as hosts, tcp_create_socket as host_create};
use super::Layer;
use core::mem::ManuallyDrop;
use core::sync::atomic::{AtomicU16, Ordering::Relaxed};

pub struct Tcp {
    host: ManuallyDrop<hosts::TcpSocket>,
    patience: Patience,
}

fn socket(host: hosts::TcpSocket) -> guests::TcpSocket {
    guests::TcpSocket::new(Tcp {
        host: ManuallyDrop::new(host),
        patience: Patience::new(),
    })
}

impl Drop for Tcp {
    fn drop(&mut self) {
        let is_bound = self.host.local_address().is_ok() && self.host.remote_address().is_err();
        if is_bound && Call("tcp-socket.drop").is("the socket stays bound") {
            return;
        }
        // This is the only place where it is dropped.
        unsafe { ManuallyDrop::drop(&mut self.host) }
    }
}

/// The port of the IPv6 socket that was bound last.
static IPV6_PORT: AtomicU16 = AtomicU16::new(0);

fn streams(call: Call, (from, to): (hosts::InputStream, hosts::OutputStream)) -> (InputStream, OutputStream) {
    let ended = call.is("the input is at its end");
    (input(from, Kind::Connection, ended), output(to, Kind::Connection))
}

impl tcp_create_socket::Guest for Layer {
    fn create_tcp_socket(family: IpAddressFamily) -> Result<guests::TcpSocket, ErrorCode> {
        static MADE: Count = Count::new();
        let call = Call("tcp-create-socket#create-tcp-socket");
        if MADE.is_full(call) {
            return Err(ErrorCode::NewSocketLimit);
        }
        let mut family = host_family(family);
        if call.is("the socket is of the other family") {
            family = other_family(family);
        }
        match host_create::create_tcp_socket(family) {
            Ok(host) => Ok(socket(host)),
            Err(code) => Err(call.network_code(code)),
        }
    }
}

impl guests::Guest for Layer {
    type TcpSocket = Tcp;
}

impl guests::GuestTcpSocket for Tcp {
    fn start_bind(&self, network: NetworkBorrow<'_>, local_address: IpSocketAddress) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.start-bind");
        let address = call.address_to_bind(local_address);
        if let hosts::IpSocketAddress::Ipv4(address) = &address {
            let is_taken = address.port != 0 && address.port == IPV6_PORT.load(Relaxed);
            if is_taken && call.is("an IPv6 socket takes the port of IPv4 too") {
                return Err(ErrorCode::AddressInUse);
            }
        }
        let started = call.done(|| self.host.start_bind(host_network(&network), address));
        self.patience.starts(Operation::Bind, started)
    }
    fn finish_bind(&self) -> Result<(), ErrorCode> {
        if self.patience.asks_for_another_call(Operation::Bind) {
            return Err(ErrorCode::WouldBlock);
        }
        let finished = Call("tcp-socket.finish-bind").done(|| self.host.finish_bind());
        if let Ok(hosts::IpSocketAddress::Ipv6(address)) = self.host.local_address() {
            IPV6_PORT.store(address.port, Relaxed);
        }
        finished
    }
    fn start_connect(&self, network: NetworkBorrow<'_>, remote_address: IpSocketAddress) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.start-connect");
        let address = host_address(remote_address);
        let started = call.done(|| self.host.start_connect(host_network(&network), address));
        self.patience.starts(Operation::Connect, started)
    }
    fn finish_connect(&self) -> Result<(InputStream, OutputStream), ErrorCode> {
        let call = Call("tcp-socket.finish-connect");
        if self.patience.asks_for_another_call(Operation::Connect) {
            return Err(ErrorCode::WouldBlock);
        }
        match self.host.finish_connect() {
            Ok(_) if call.is("fails where it is to succeed") => Err(ErrorCode::InvalidState),
            Ok(both) => Ok(streams(call, both)),
            Err(code) => Err(call.network_code(code)),
        }
    }
    fn start_listen(&self) -> Result<(), ErrorCode> {
        let started = Call("tcp-socket.start-listen").done(|| self.host.start_listen());
        self.patience.starts(Operation::Listen, started)
    }
    fn finish_listen(&self) -> Result<(), ErrorCode> {
        if self.patience.asks_for_another_call(Operation::Listen) {
            return Err(ErrorCode::WouldBlock);
        }
        let finished = Call("tcp-socket.finish-listen").done(|| self.host.finish_listen());
        self.patience.starts(Operation::Accept, finished)
    }
    fn accept(&self) -> Result<(guests::TcpSocket, InputStream, OutputStream), ErrorCode> {
        let call = Call("tcp-socket.accept");
        if self.patience.asks_for_another_call(Operation::Accept) {
            return Err(ErrorCode::WouldBlock);
        }
        match self.host.accept() {
            Ok((host, from, to)) if call.is("fails where it is to succeed") => {
                // The socket last: hosts may trap where its streams are there still.
                drop((from, to));
                drop(host);
                Err(ErrorCode::InvalidState)
            }
            Ok((host, from, to)) => {
                let (from, to) = streams(call, (from, to));
                if call.is("the connection is shut down") {
                    host.shutdown(hosts::ShutdownType::Send).ok();
                }
                Ok((socket(host), from, to))
            }
            Err(code) => Err(call.network_code(code)),
        }
    }
    fn local_address(&self) -> Result<IpSocketAddress, ErrorCode> {
        let call = Call("tcp-socket.local-address");
        let address = self.host.local_address();
        if let Ok(remote) = self.host.remote_address() {
            if call.is("gives the remote address") {
                return call.socket_address(Ok(remote));
            }
        }
        call.socket_address(address)
    }
    fn remote_address(&self) -> Result<IpSocketAddress, ErrorCode> {
        let call = Call("tcp-socket.remote-address");
        let address = self.host.remote_address();
        if address.is_ok() && call.is("gives the local address") {
            return call.socket_address(self.host.local_address());
        }
        call.socket_address(address)
    }
    fn is_listening(&self) -> bool {
        Call("tcp-socket.is-listening").truth(self.host.is_listening())
    }
    fn address_family(&self) -> IpAddressFamily {
        Call("tcp-socket.address-family").family(self.host.address_family())
    }
    fn set_listen_backlog_size(&self, value: u64) -> Result<(), ErrorCode> {
        Call("tcp-socket.set-listen-backlog-size").done(|| self.host.set_listen_backlog_size(value))
    }
    fn keep_alive_enabled(&self) -> Result<bool, ErrorCode> {
        let call = Call("tcp-socket.keep-alive-enabled");
        let enabled = self.host.keep_alive_enabled();
        call.given(enabled.map(|enabled| call.truth(enabled)), || false)
    }
    fn set_keep_alive_enabled(&self, value: bool) -> Result<(), ErrorCode> {
        Call("tcp-socket.set-keep-alive-enabled").done(|| self.host.set_keep_alive_enabled(value))
    }
    fn keep_alive_idle_time(&self) -> Result<u64, ErrorCode> {
        Call("tcp-socket.keep-alive-idle-time").rounded(self.host.keep_alive_idle_time(), SECOND)
    }
    fn set_keep_alive_idle_time(&self, value: u64) -> Result<(), ErrorCode> {
        Call("tcp-socket.set-keep-alive-idle-time").done(|| self.host.set_keep_alive_idle_time(value))
    }
    fn keep_alive_interval(&self) -> Result<u64, ErrorCode> {
        Call("tcp-socket.keep-alive-interval").rounded(self.host.keep_alive_interval(), SECOND)
    }
    fn set_keep_alive_interval(&self, value: u64) -> Result<(), ErrorCode> {
        Call("tcp-socket.set-keep-alive-interval").done(|| self.host.set_keep_alive_interval(value))
    }
    fn keep_alive_count(&self) -> Result<u32, ErrorCode> {
        Call("tcp-socket.keep-alive-count").rounded(self.host.keep_alive_count(), 1)
    }
    fn set_keep_alive_count(&self, value: u32) -> Result<(), ErrorCode> {
        Call("tcp-socket.set-keep-alive-count").done(|| self.host.set_keep_alive_count(value))
    }
    fn hop_limit(&self) -> Result<u8, ErrorCode> {
        Call("tcp-socket.hop-limit").exact(self.host.hop_limit())
    }
    fn set_hop_limit(&self, value: u8) -> Result<(), ErrorCode> {
        Call("tcp-socket.set-hop-limit").done(|| self.host.set_hop_limit(value))
    }
    fn receive_buffer_size(&self) -> Result<u64, ErrorCode> {
        Call("tcp-socket.receive-buffer-size").rounded(self.host.receive_buffer_size(), 4096)
    }
    fn set_receive_buffer_size(&self, value: u64) -> Result<(), ErrorCode> {
        Call("tcp-socket.set-receive-buffer-size").done(|| self.host.set_receive_buffer_size(value))
    }
    fn send_buffer_size(&self) -> Result<u64, ErrorCode> {
        Call("tcp-socket.send-buffer-size").rounded(self.host.send_buffer_size(), 4096)
    }
    fn set_send_buffer_size(&self, value: u64) -> Result<(), ErrorCode> {
        Call("tcp-socket.set-send-buffer-size").done(|| self.host.set_send_buffer_size(value))
    }
    fn subscribe(&self) -> Pollable {
        self.patience.polls();
        let host = self.host.subscribe();
        if !host.ready() && Call("tcp-socket.subscribe").is("is ready at once") {
            return pollable(ready(), Kind::Socket);
        }
        pollable(host, Kind::Socket)
    }
    fn shutdown(&self, which: guests::ShutdownType) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.shutdown");
        let which = match which {
            guests::ShutdownType::Receive if call.is("send in place of receive") => hosts::ShutdownType::Send,
            guests::ShutdownType::Receive if call.is("both in place of receive") => hosts::ShutdownType::Both,
            guests::ShutdownType::Receive => hosts::ShutdownType::Receive,
            guests::ShutdownType::Send if call.is("receive in place of send") => hosts::ShutdownType::Receive,
            guests::ShutdownType::Send if call.is("both in place of send") => hosts::ShutdownType::Both,
            guests::ShutdownType::Send => hosts::ShutdownType::Send,
            guests::ShutdownType::Both if call.is("receive in place of both") => hosts::ShutdownType::Receive,
            guests::ShutdownType::Both if call.is("send in place of both") => hosts::ShutdownType::Send,
            guests::ShutdownType::Both => hosts::ShutdownType::Both,
        };
        call.done(|| self.host.shutdown(which))
    }
}

/// In nanoseconds.
const SECOND: u64 = 1_000_000_000;
