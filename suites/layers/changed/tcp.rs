//! `wasi:sockets/tcp` and `tcp-create-socket`.
use super::change::{freedom, Call};
use super::io_inputs::input;
use super::io_outputs::output;
use super::io_polls::{pollable, ready, ready_for_good};
use super::io_streams::Kind;
use super::network::{host_address, host_family, host_network, other_family, unspecified, Count, Operation, Patience};
use super::socket_options::Setting;
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::exports::wasi::sockets::network::{ErrorCode, IpAddressFamily, IpSocketAddress, NetworkBorrow};
use super::wit::exports::wasi::sockets::tcp as guests;
use super::wit::exports::wasi::sockets::tcp_create_socket;
use super::wit::wasi::sockets::{tcp as hosts, tcp_create_socket as host_create};
use super::Layer;
use core::cell::Cell;
use core::mem::ManuallyDrop;
use core::sync::atomic::{AtomicU16, Ordering::Relaxed};

pub struct Tcp {
    host: ManuallyDrop<hosts::TcpSocket>,
    patience: Patience,
    /// Whether it was accepted.
    accepted: bool,
    /// Whether its hop-limit was set, or that of its listener.
    has_hop_limit: Cell<bool>,
    /// What was asked for by a start function, as long as its finish function has not ended.
    asked: Cell<Option<(Operation, hosts::IpSocketAddress)>>,
    /// To which a connect failed.
    failed: Cell<Option<hosts::IpSocketAddress>>,
    /// Whether a connect has failed.
    closed: Cell<bool>,
    /// How many connections it has accepted.
    count: Cell<u64>,
    /// Whether it was shut down.
    shut: Cell<bool>,
    /// Whether a fault has closed it.
    broken: Cell<bool>,
}

fn socket(host: hosts::TcpSocket, accepted: bool, has_hop_limit: bool) -> guests::TcpSocket {
    guests::TcpSocket::new(Tcp {
        host: ManuallyDrop::new(host),
        patience: Patience::new(),
        accepted,
        has_hop_limit: Cell::new(has_hop_limit),
        asked: Cell::new(None),
        failed: Cell::new(None),
        closed: Cell::new(false),
        count: Cell::new(0),
        shut: Cell::new(false),
        broken: Cell::new(false),
    })
}

impl Tcp {
    /// What a method gives that was called in a wrong state, and what it must not do to the socket.
    fn kept<T>(&self, call: Call, result: Result<T, ErrorCode>) -> Result<T, ErrorCode> {
        if self.broken.get() {
            return Err(ErrorCode::InvalidState);
        }
        let wrong = matches!(result, Err(ErrorCode::InvalidState)) && self.host.local_address().is_ok();
        if wrong && call.is("a call in a wrong state closes the socket") {
            self.broken.set(true);
        }
        result
    }

    /// Whether its connect has failed, and it says so at each call.
    fn is_closed(&self) -> bool {
        self.closed.get() && freedom("a closed socket fails each call with invalid-state")
    }

    fn set(&self) -> Setting {
        Setting {
            is_bound: self.host.local_address().is_ok(),
            is_in_use: self.host.remote_address().is_ok(),
        }
    }

    /// Options have come back to what a system begins with.
    fn forgets(&self, call: Call) {
        let unusual = self.host.hop_limit().is_ok_and(|value| value != 64);
        if unusual && call.is("the hop-limit that was set is lost") {
            self.host.set_hop_limit(64).ok();
        }
        if self.host.keep_alive_enabled() == Ok(true) && call.is("keep-alive that was enabled is lost") {
            self.host.set_keep_alive_enabled(false).ok();
        }
    }
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
            Ok(host) => Ok(socket(host, false, false)),
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
        if self.failed.get().is_some() && call.is("a bind that failed closes the socket") {
            return Err(ErrorCode::InvalidState);
        }
        let started = call.done(|| self.host.start_bind(host_network(&network), address));
        if started.is_ok() {
            self.asked.set(Some((Operation::Bind, address)));
        } else if self.host.local_address().is_err() {
            self.failed.set(Some(address));
        }
        self.patience.defers(Operation::Bind, self.kept(call, started))
    }
    fn finish_bind(&self) -> Result<(), ErrorCode> {
        if self.is_closed() {
            return Err(ErrorCode::InvalidState);
        }
        if let Some(code) = self.patience.deferred(Operation::Bind) {
            return Err(code);
        }
        if self.patience.asks_for_another_call(Operation::Bind) {
            return Err(ErrorCode::WouldBlock);
        }
        let call = Call("tcp-socket.finish-bind");
        let finished = call.done(|| self.host.finish_bind());
        if !matches!(finished, Err(ErrorCode::WouldBlock)) {
            if finished.is_ok() {
                self.forgets(call);
            } else {
                self.failed.set(self.asked.get().map(|(_, address)| address));
            }
            self.asked.set(None);
        }
        if let Ok(hosts::IpSocketAddress::Ipv6(address)) = self.host.local_address() {
            IPV6_PORT.store(address.port, Relaxed);
        }
        finished
    }
    fn start_connect(&self, network: NetworkBorrow<'_>, remote_address: IpSocketAddress) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.start-connect");
        let address = host_address(remote_address);
        let started = call.done(|| self.host.start_connect(host_network(&network), address));
        if started.is_ok() {
            self.asked.set(Some((Operation::Connect, address)));
        }
        self.patience.defers(Operation::Connect, self.kept(call, started))
    }
    fn finish_connect(&self) -> Result<(InputStream, OutputStream), ErrorCode> {
        if self.is_closed() {
            return Err(ErrorCode::InvalidState);
        }
        let call = Call("tcp-socket.finish-connect");
        if let Some(code) = self.patience.deferred(Operation::Connect) {
            return Err(code);
        }
        if self.patience.asks_for_another_call(Operation::Connect) {
            return Err(ErrorCode::WouldBlock);
        }
        match self.host.finish_connect() {
            Ok(_) if call.is("fails where it is to succeed") => Err(ErrorCode::InvalidState),
            Ok(both) => {
                self.asked.set(None);
                self.forgets(call);
                Ok(streams(call, both))
            }
            Err(code) => {
                if code != hosts::ErrorCode::WouldBlock {
                    let address = self.asked.take().map(|(_, address)| address);
                    self.failed.set(address);
                    self.closed.set(address.is_some());
                }
                Err(call.network_code(code))
            }
        }
    }
    fn start_listen(&self) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.start-listen");
        let started = call.done(|| self.host.start_listen());
        if let (Ok(()), Ok(address)) = (&started, self.host.local_address()) {
            self.asked.set(Some((Operation::Listen, address)));
        }
        self.patience.starts(Operation::Listen, self.kept(call, started))
    }
    fn finish_listen(&self) -> Result<(), ErrorCode> {
        if self.is_closed() {
            return Err(ErrorCode::InvalidState);
        }
        if self.patience.asks_for_another_call(Operation::Listen) {
            return Err(ErrorCode::WouldBlock);
        }
        let call = Call("tcp-socket.finish-listen");
        let finished = call.done(|| self.host.finish_listen());
        if !matches!(finished, Err(ErrorCode::WouldBlock)) {
            self.asked.set(None);
        }
        if finished.is_ok() {
            self.forgets(call);
        }
        self.patience.starts(Operation::Accept, finished)
    }
    fn accept(&self) -> Result<(guests::TcpSocket, InputStream, OutputStream), ErrorCode> {
        let call = Call("tcp-socket.accept");
        if self.broken.get() {
            return Err(ErrorCode::InvalidState);
        }
        if self.patience.asks_for_another_call(Operation::Accept) {
            return Err(ErrorCode::WouldBlock);
        }
        if matches!(self.asked.get(), Some((Operation::Listen, _))) {
            // Some hosts listen by now.
            return self.kept(call, Err(call.network_code(hosts::ErrorCode::InvalidState)));
        }
        match self.host.accept() {
            Ok((host, from, to)) if call.is("fails where it is to succeed") => {
                // The socket last: hosts may trap where its streams are there still.
                drop((from, to));
                drop(host);
                Err(ErrorCode::InvalidState)
            }
            Ok((host, from, to)) if self.count.get() > 0 && call.is("the second connection fails") => {
                drop((from, to));
                drop(host);
                Err(ErrorCode::InvalidState)
            }
            Ok((host, from, to)) => {
                self.count.set(self.count.get() + 1);
                if from.subscribe().ready() && call.is("the first byte that came before is lost") {
                    from.skip(1).ok();
                }
                let (from, to) = streams(call, (from, to));
                if call.is("the connection is shut down") {
                    host.shutdown(hosts::ShutdownType::Send).ok();
                }
                self.bequeaths(call, &host);
                Ok((socket(host, true, self.has_hop_limit.get()), from, to))
            }
            Err(code) => self.kept(call, Err(call.network_code(code))),
        }
    }
    fn local_address(&self) -> Result<IpSocketAddress, ErrorCode> {
        if self.is_closed() {
            return Err(ErrorCode::InvalidState);
        }
        let call = Call("tcp-socket.local-address");
        if self.broken.get() {
            return Err(ErrorCode::InvalidState);
        }
        let address = self.host.local_address();
        if let Some((Operation::Bind, asked)) = self.asked.get() {
            if call.is("is there while the bind is in progress") {
                return call.socket_address(Ok(asked));
            }
            // Some hosts have bound it by now.
            return call.socket_address(Err(hosts::ErrorCode::InvalidState));
        }
        if address.is_ok() && self.shut.get() && call.is("fails after a shutdown") {
            return Err(ErrorCode::InvalidState);
        }
        if address.is_ok() && self.accepted && call.is("is the unspecified one of an accepted socket") {
            return call.socket_address(address.map(unspecified));
        }
        let is_client = !self.accepted && self.host.remote_address().is_ok();
        if is_client && call.is("is the unspecified one of a connected socket") {
            return call.socket_address(address.map(unspecified));
        }
        if self.count.get() > 0 && call.is("fails once a connection was accepted") {
            return Err(ErrorCode::InvalidState);
        }
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
        if let Some((Operation::Connect, asked)) = self.asked.get() {
            if call.is("is there while the connect is in progress") {
                return call.socket_address(Ok(asked));
            }
        }
        if let (Some(asked), Err(_)) = (self.failed.get(), &address) {
            if call.is("is there after a connect that failed") {
                return call.socket_address(Ok(asked));
            }
        }
        if address.is_ok() && self.shut.get() && call.is("fails after a shutdown") {
            return Err(ErrorCode::InvalidState);
        }
        if address.is_ok() && self.accepted && call.is("fails of an accepted socket") {
            return Err(ErrorCode::InvalidState);
        }
        if address.is_ok() && call.is("gives the local address") {
            return call.socket_address(self.host.local_address());
        }
        call.socket_address(address)
    }
    fn is_listening(&self) -> bool {
        let call = Call("tcp-socket.is-listening");
        if self.accepted && call.is("gives true of an accepted socket") {
            return true;
        }
        if self.count.get() > 0 && call.is("gives false once a connection was accepted") {
            return false;
        }
        if matches!(self.asked.get(), Some((Operation::Listen, _))) {
            // Some hosts listen by now.
            return call.is("gives true before the listen is finished");
        }
        call.truth(self.host.is_listening() && !self.broken.get())
    }
    fn address_family(&self) -> IpAddressFamily {
        Call("tcp-socket.address-family").family(self.host.address_family())
    }
    fn set_listen_backlog_size(&self, value: u64) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.set-listen-backlog-size");
        let in_progress = matches!(self.asked.get(), Some((Operation::Connect, _)));
        if in_progress && call.is("ok while a connect is in progress") {
            return Ok(());
        }
        self.set()
            .number(call, value, |value| self.host.set_listen_backlog_size(value))
    }
    fn keep_alive_enabled(&self) -> Result<bool, ErrorCode> {
        if self.is_closed() {
            return Err(ErrorCode::InvalidState);
        }
        let call = Call("tcp-socket.keep-alive-enabled");
        let enabled = self.host.keep_alive_enabled();
        call.given(enabled.map(|enabled| call.truth(enabled)), || false)
    }
    fn set_keep_alive_enabled(&self, value: bool) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.set-keep-alive-enabled");
        if value && call.is("true sets the idle time too") {
            self.host.set_keep_alive_idle_time(60 * SECOND).ok();
        }
        self.set().any(call, || self.host.set_keep_alive_enabled(value))
    }
    fn keep_alive_idle_time(&self) -> Result<u64, ErrorCode> {
        if self.is_closed() {
            return Err(ErrorCode::InvalidState);
        }
        Call("tcp-socket.keep-alive-idle-time").rounded(self.host.keep_alive_idle_time(), SECOND)
    }
    fn set_keep_alive_idle_time(&self, value: u64) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.set-keep-alive-idle-time");
        if value != 0 && call.is("the interval is set") {
            return call.given(self.host.set_keep_alive_interval(value), || ());
        }
        self.set().positive(call, value.into(), |value| {
            self.host.set_keep_alive_idle_time(value as u64)
        })
    }
    fn keep_alive_interval(&self) -> Result<u64, ErrorCode> {
        Call("tcp-socket.keep-alive-interval").rounded(self.host.keep_alive_interval(), SECOND)
    }
    fn set_keep_alive_interval(&self, value: u64) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.set-keep-alive-interval");
        if value != 0 && call.is("the idle time is set") {
            return call.given(self.host.set_keep_alive_idle_time(value), || ());
        }
        self.set().positive(call, value.into(), |value| {
            self.host.set_keep_alive_interval(value as u64)
        })
    }
    fn keep_alive_count(&self) -> Result<u32, ErrorCode> {
        Call("tcp-socket.keep-alive-count").rounded(self.host.keep_alive_count(), 1)
    }
    fn set_keep_alive_count(&self, value: u32) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.set-keep-alive-count");
        if value != 0 && self.host.keep_alive_enabled() == Ok(false) && call.is("keep-alive is enabled") {
            self.host.set_keep_alive_enabled(true).ok();
        }
        self.set()
            .positive(call, value.into(), |value| self.host.set_keep_alive_count(value as u32))
    }
    fn hop_limit(&self) -> Result<u8, ErrorCode> {
        if self.is_closed() {
            return Err(ErrorCode::InvalidState);
        }
        if !self.has_hop_limit.get() && freedom("the hop-limit is 255 until it is set") {
            return Ok(255);
        }
        Call("tcp-socket.hop-limit").exact(self.host.hop_limit())
    }
    fn set_hop_limit(&self, value: u8) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.set-hop-limit");
        if value != 0 && self.host.keep_alive_enabled() == Ok(false) && call.is("keep-alive is enabled") {
            self.host.set_keep_alive_enabled(true).ok();
        }
        self.has_hop_limit.set(self.has_hop_limit.get() || value != 0);
        self.set()
            .positive(call, value.into(), |value| self.host.set_hop_limit(value as u8))
    }
    fn receive_buffer_size(&self) -> Result<u64, ErrorCode> {
        if self.is_closed() {
            return Err(ErrorCode::InvalidState);
        }
        Call("tcp-socket.receive-buffer-size").rounded(self.host.receive_buffer_size(), 4096)
    }
    fn set_receive_buffer_size(&self, value: u64) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.set-receive-buffer-size");
        if value != 0 && call.is("the send buffer is set") {
            return call.given(self.host.set_send_buffer_size(value), || ());
        }
        self.set().positive(call, value.into(), |value| {
            self.host.set_receive_buffer_size(value as u64)
        })
    }
    fn send_buffer_size(&self) -> Result<u64, ErrorCode> {
        Call("tcp-socket.send-buffer-size").rounded(self.host.send_buffer_size(), 4096)
    }
    fn set_send_buffer_size(&self, value: u64) -> Result<(), ErrorCode> {
        let call = Call("tcp-socket.set-send-buffer-size");
        if value != 0 && call.is("the receive buffer is set") {
            return call.given(self.host.set_receive_buffer_size(value), || ());
        }
        self.set()
            .positive(call, value.into(), |value| self.host.set_send_buffer_size(value as u64))
    }
    fn subscribe(&self) -> Pollable {
        self.patience.polls();
        let host = self.host.subscribe();
        if host.ready() && Call("tcp-socket.subscribe").is("what is ready once stays ready") {
            return pollable(ready_for_good(), Kind::Socket);
        }
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
        if self.shut.get() && call.is("another one fails") {
            return Err(ErrorCode::InvalidState);
        }
        let shut = call.done(|| self.host.shutdown(which));
        if shut.is_ok() {
            self.shut.set(true);
        }
        self.kept(call, shut)
    }
}

impl Tcp {
    /// What an accepted socket has of its listener, and another value where it is not inherited.
    fn bequeaths(&self, call: Call, to: &hosts::TcpSocket) {
        let from = &self.host;
        let is = |other: bool, fault: &str| other && call.is(fault);
        if is(
            from.keep_alive_enabled() == Ok(true),
            "keep-alive-enabled is not inherited",
        ) {
            to.set_keep_alive_enabled(false).ok();
        }
        let unusual = from.keep_alive_idle_time().is_ok_and(|value| value != 7200 * SECOND);
        if is(unusual, "keep-alive-idle-time is not inherited") {
            to.set_keep_alive_idle_time(7200 * SECOND).ok();
        }
        let unusual = from.keep_alive_interval().is_ok_and(|value| value != 75 * SECOND);
        if is(unusual, "keep-alive-interval is not inherited") {
            to.set_keep_alive_interval(75 * SECOND).ok();
        }
        let unusual = from.keep_alive_count().is_ok_and(|value| value != 9);
        if is(unusual, "keep-alive-count is not inherited") {
            to.set_keep_alive_count(9).ok();
        }
        if is(
            from.hop_limit().is_ok_and(|value| value != 64),
            "hop-limit is not inherited",
        ) {
            to.set_hop_limit(64).ok();
        }
        if call.is("receive-buffer-size is not inherited") {
            to.set_receive_buffer_size(20_000).ok();
        }
        if call.is("send-buffer-size is not inherited") {
            to.set_send_buffer_size(20_000).ok();
        }
    }
}

/// In nanoseconds.
const SECOND: u64 = 1_000_000_000;
