//! `wasi:sockets/udp` and `udp-create-socket`. The layer keeps the permit of `check-send` itself, so that faults can be made of it.
use super::change::{freedom, Call};
use super::io_polls::{pollable, ready, ready_for_good};
use super::io_streams::{must_not, Kind};
use super::network::{host_address, host_family, host_network, other_family, unspecified, Count, Operation, Patience};
use super::socket_options::Setting;
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::exports::wasi::sockets::network::{ErrorCode, IpAddressFamily, IpSocketAddress, NetworkBorrow};
use super::wit::exports::wasi::sockets::udp as guests;
use super::wit::exports::wasi::sockets::udp::{IncomingDatagram, OutgoingDatagram};
use super::wit::exports::wasi::sockets::udp_create_socket;
use super::wit::wasi::sockets::network::{Ipv4SocketAddress, Ipv6SocketAddress};
use super::wit::wasi::sockets::{udp as hosts, udp_create_socket as host_create};
use super::Layer;
use core::cell::Cell;
use guest::*;

pub struct Udp {
    host: hosts::UdpSocket,
    patience: Patience,
    /// What was asked for by start-bind, as long as finish-bind has not ended.
    asked: Cell<Option<hosts::IpSocketAddress>>,
    /// Whether a bind has failed.
    failed: Cell<bool>,
    /// The peer that stream was given last, and whether it was called.
    peer: Cell<Option<hosts::IpSocketAddress>>,
    streams: Cell<bool>,
}

pub struct Incoming {
    host: hosts::IncomingDatagramStream,
    /// The socket's own address.
    own: Option<hosts::IpSocketAddress>,
    /// From whom datagrams are given, where a fault leaves that to the layer.
    from: From,
}

/// Whose datagrams are given.
#[derive(Clone, Copy)]
enum From {
    /// Of whom the host gives them.
    Host,
    Address(hosts::IpSocketAddress),
    Port(hosts::IpSocketAddress),
}

fn parts(address: hosts::IpSocketAddress) -> (u16, [u16; 8]) {
    match address {
        hosts::IpSocketAddress::Ipv4(Ipv4SocketAddress { port, address }) => {
            let (a, b, c, d) = address;
            (port, [a.into(), b.into(), c.into(), d.into(), 0, 0, 0, 0])
        }
        hosts::IpSocketAddress::Ipv6(Ipv6SocketAddress { port, address, .. }) => {
            let (a, b, c, d, e, f, g, h) = address;
            (port, [a, b, c, d, e, f, g, h])
        }
    }
}

impl From {
    fn gives(self, source: hosts::IpSocketAddress) -> bool {
        match self {
            From::Host => true,
            From::Address(peer) => parts(source).1 == parts(peer).1,
            From::Port(peer) => parts(source).0 == parts(peer).0,
        }
    }
}

pub struct Outgoing {
    host: hosts::OutgoingDatagramStream,
    /// Datagrams that may be sent.
    permit: Cell<u64>,
    peer: Option<hosts::IpSocketAddress>,
    /// To whom datagrams go that have no address, where a fault leaves that to the layer.
    to: Option<hosts::IpSocketAddress>,
}

impl udp_create_socket::Guest for Layer {
    fn create_udp_socket(family: IpAddressFamily) -> Result<guests::UdpSocket, ErrorCode> {
        static MADE: Count = Count::new();
        let call = Call("udp-create-socket#create-udp-socket");
        if MADE.is_full(call) {
            return Err(ErrorCode::NewSocketLimit);
        }
        let mut family = host_family(family);
        if call.is("the socket is of the other family") {
            family = other_family(family);
        }
        match host_create::create_udp_socket(family) {
            Ok(host) => {
                let patience = Patience::new();
                Ok(guests::UdpSocket::new(Udp {
                    host,
                    patience,
                    asked: Cell::new(None),
                    failed: Cell::new(false),
                    peer: Cell::new(None),
                    streams: Cell::new(false),
                }))
            }
            Err(code) => Err(call.network_code(code)),
        }
    }
}

impl guests::Guest for Layer {
    type UdpSocket = Udp;
    type IncomingDatagramStream = Incoming;
    type OutgoingDatagramStream = Outgoing;
}

fn subscribed(call: Call, host: hosts::Pollable) -> Pollable {
    if !host.ready() && call.is("is ready at once") {
        return pollable(ready(), Kind::Socket);
    }
    pollable(host, Kind::Socket)
}

impl guests::GuestUdpSocket for Udp {
    fn start_bind(&self, network: NetworkBorrow<'_>, local_address: IpSocketAddress) -> Result<(), ErrorCode> {
        let call = Call("udp-socket.start-bind");
        let address = call.address_to_bind(local_address);
        if self.failed.get() && call.is("a bind that failed closes the socket") {
            return Err(ErrorCode::InvalidState);
        }
        let started = call.done(|| self.host.start_bind(host_network(&network), address));
        match started {
            Ok(()) => self.asked.set(Some(address)),
            Err(_) => self.failed.set(self.host.local_address().is_err()),
        }
        self.patience.defers(Operation::Bind, started)
    }
    fn finish_bind(&self) -> Result<(), ErrorCode> {
        if let Some(code) = self.patience.deferred(Operation::Bind) {
            return Err(code);
        }
        if self.patience.asks_for_another_call(Operation::Bind) {
            return Err(ErrorCode::WouldBlock);
        }
        let call = Call("udp-socket.finish-bind");
        let finished = call.done(|| self.host.finish_bind());
        if !matches!(finished, Err(ErrorCode::WouldBlock)) {
            self.failed.set(finished.is_err() && self.asked.get().is_some());
            self.asked.set(None);
        }
        if finished.is_ok() {
            self.forgets(call);
        }
        finished
    }
    fn stream(
        &self,
        remote_address: Option<IpSocketAddress>,
    ) -> Result<(guests::IncomingDatagramStream, guests::OutgoingDatagramStream), ErrorCode> {
        let call = Call("udp-socket.stream");
        let mut peer = remote_address.map(host_address);
        if peer.is_some() && call.is("the peer is ignored") {
            peer = None;
        }
        let former = self.peer.get();
        if former.is_some() && peer.is_none() && call.is("none keeps the former peer") {
            peer = former;
        }
        if former.is_some() && peer.is_some() && former.map(parts) != peer.map(parts) {
            if call.is("another peer leaves the former one") {
                peer = former;
            }
        }
        let (mut from, mut to) = (From::Host, None);
        if let Some(one) = peer {
            if call.is("whatever comes from the peer's address is received") {
                (from, to, peer) = (From::Address(one), Some(one), None);
            } else if call.is("whatever comes from the peer's port is received") {
                (from, to, peer) = (From::Port(one), Some(one), None);
            }
        }
        let (incoming, outgoing) = match self.host.stream(peer) {
            Ok(_) if call.is("fails where it is to succeed") => return Err(ErrorCode::InvalidState),
            Ok(both) => both,
            Err(code) if code != hosts::ErrorCode::InvalidState && call.has(code.name(), "comes as ok") => {
                // The streams of a socket that is bound.
                self.host.stream(None).unwrap_or_else(|_| must_not())
            }
            Err(code) => return Err(call.network_code(code)),
        };
        self.peer.set(peer.or(to));
        self.streams.set(true);
        self.forgets(call);
        Ok((
            guests::IncomingDatagramStream::new(Incoming {
                host: incoming,
                own: self.host.local_address().ok(),
                from,
            }),
            guests::OutgoingDatagramStream::new(Outgoing {
                host: outgoing,
                permit: Cell::new(0),
                peer: peer.or(to),
                to,
            }),
        ))
    }
    fn local_address(&self) -> Result<IpSocketAddress, ErrorCode> {
        let call = Call("udp-socket.local-address");
        if self.streams.get() && self.peer.get().is_none() && call.is("is the unspecified one once there are streams") {
            return call.socket_address(self.host.local_address().map(unspecified));
        }
        if self.peer.get().is_some() && call.is("fails once there is a peer") {
            return Err(ErrorCode::InvalidState);
        }
        if let Ok(remote) = self.host.remote_address() {
            if call.is("gives the remote address") {
                return call.socket_address(Ok(remote));
            }
        }
        call.socket_address(self.host.local_address())
    }
    fn remote_address(&self) -> Result<IpSocketAddress, ErrorCode> {
        let call = Call("udp-socket.remote-address");
        let address = self.host.remote_address();
        if let (Some(peer), Err(_)) = (self.peer.get(), &address) {
            // The fault of stream has left it to the layer.
            return call.socket_address(Ok(peer));
        }
        if address.is_ok() && call.is("gives the local address") {
            return call.socket_address(self.host.local_address());
        }
        call.socket_address(address)
    }
    fn address_family(&self) -> IpAddressFamily {
        Call("udp-socket.address-family").family(self.host.address_family())
    }
    fn unicast_hop_limit(&self) -> Result<u8, ErrorCode> {
        Call("udp-socket.unicast-hop-limit").exact(self.host.unicast_hop_limit())
    }
    fn set_unicast_hop_limit(&self, value: u8) -> Result<(), ErrorCode> {
        let call = Call("udp-socket.set-unicast-hop-limit");
        self.set()
            .positive(call, value.into(), |value| self.host.set_unicast_hop_limit(value as u8))
    }
    fn receive_buffer_size(&self) -> Result<u64, ErrorCode> {
        Call("udp-socket.receive-buffer-size").rounded(self.host.receive_buffer_size(), 4096)
    }
    fn set_receive_buffer_size(&self, value: u64) -> Result<(), ErrorCode> {
        let call = Call("udp-socket.set-receive-buffer-size");
        if value != 0 && call.is("the send buffer is set") {
            return call.given(self.host.set_send_buffer_size(value), || ());
        }
        self.set().positive(call, value.into(), |value| {
            self.host.set_receive_buffer_size(value as u64)
        })
    }
    fn send_buffer_size(&self) -> Result<u64, ErrorCode> {
        Call("udp-socket.send-buffer-size").rounded(self.host.send_buffer_size(), 4096)
    }
    fn set_send_buffer_size(&self, value: u64) -> Result<(), ErrorCode> {
        let call = Call("udp-socket.set-send-buffer-size");
        if value != 0 && call.is("the receive buffer is set") {
            return call.given(self.host.set_receive_buffer_size(value), || ());
        }
        self.set()
            .positive(call, value.into(), |value| self.host.set_send_buffer_size(value as u64))
    }
    fn subscribe(&self) -> Pollable {
        self.patience.polls();
        subscribed(Call("udp-socket.subscribe"), self.host.subscribe())
    }
}

impl Udp {
    fn set(&self) -> Setting {
        Setting {
            is_bound: self.host.local_address().is_ok(),
            is_in_use: self.streams.get(),
        }
    }

    /// An option has come back to what a system begins with.
    fn forgets(&self, call: Call) {
        let unusual = self.host.unicast_hop_limit().is_ok_and(|value| value != 64);
        if unusual && call.is("the hop-limit that was set is lost") {
            self.host.set_unicast_hop_limit(64).ok();
        }
    }
}

impl guests::GuestIncomingDatagramStream for Incoming {
    fn receive(&self, max_results: u64) -> Result<Vec<IncomingDatagram>, ErrorCode> {
        let call = Call("incoming-datagram-stream.receive");
        let mut most = max_results;
        if most == 0 && call.is("0 results are one") {
            most = 1;
        } else if most == 1 && call.is("max-results is one more") {
            most = 2;
        } else if most > 1 && freedom("receive gives one datagram") {
            most = 1;
        }
        if max_results > i32::MAX as u64 && call.is("a huge max-results gives nothing") {
            return Ok(Vec::new());
        }
        let mut all = call.given(self.host.receive(most), Vec::new)?;
        all.retain(|one| self.from.gives(one.remote_address));
        if all.iter().any(|one| one.data.is_empty()) && call.is("an empty datagram is passed over") {
            all.retain(|one| !one.data.is_empty());
        }
        if all.is_empty() {
            if max_results > 0 && call.is("would-block in place of an empty list") {
                return Err(ErrorCode::WouldBlock);
            }
            return Ok(Vec::new());
        }
        if all.len() > 1 && call.is("the last datagram is lost") {
            all.pop();
        }
        if all.len() > 1 && call.is("the first datagram is lost") {
            all.remove(0);
        }
        if all.len() < max_results as usize && call.is("the last datagram comes twice") {
            all.extend(all.last().cloned());
        }
        if all.len() > 1 && freedom("datagrams overtake each other") {
            all.reverse();
        }
        let first = all[0].remote_address;
        let others = all.iter().any(|one| parts(one.remote_address) != parts(first));
        if others && call.is("all have the source of the first") {
            for one in &mut all {
                one.remote_address = first;
            }
        }
        if let Some(own) = self.own {
            if call.is("the source is the address of the socket itself") {
                for one in &mut all {
                    one.remote_address = own;
                }
            }
        }
        for one in &mut all {
            for (limit, fault) in LIMITS {
                if one.data.len() > limit && call.is(fault) {
                    one.data.truncate(limit);
                }
            }
        }
        if all.len() > 1 && call.is("two datagrams come as one") {
            let second = all.remove(1);
            all[0].data.extend(second.data);
        }
        Ok(all
            .into_iter()
            .map(|hosts::IncomingDatagram { data, remote_address }| IncomingDatagram {
                data: call.bytes(data),
                remote_address: call.address(remote_address),
            })
            .collect())
    }
    fn subscribe(&self) -> Pollable {
        let call = Call("incoming-datagram-stream.subscribe");
        let host = self.host.subscribe();
        if host.ready() && call.is("what is ready once stays ready") {
            return pollable(ready_for_good(), Kind::Socket);
        }
        subscribed(call, host)
    }
}

/// Beyond which a datagram is cut.
const LIMITS: [(usize, &str); 4] = [
    (1472, "what is beyond 1472 bytes is lost"),
    (8192, "what is beyond 8192 bytes is lost"),
    (32768, "what is beyond 32768 bytes is lost"),
    (65000, "what is beyond 65000 bytes is lost"),
];

impl Outgoing {
    /// Sends past all permits, one datagram after the other.
    fn send_all(&self, datagrams: &[hosts::OutgoingDatagram]) -> Result<u64, hosts::ErrorCode> {
        for one in datagrams {
            while self.host.check_send()? == 0 {
                self.host.subscribe().block();
            }
            self.host.send(core::slice::from_ref(one))?;
        }
        Ok(datagrams.len() as u64)
    }
}

impl guests::GuestOutgoingDatagramStream for Outgoing {
    fn check_send(&self) -> Result<u64, ErrorCode> {
        let call = Call("outgoing-datagram-stream.check-send");
        let mut permit = call.given(self.host.check_send(), || 1)?;
        if permit > 1 && freedom("permits are of one datagram") {
            permit = 1;
        }
        if permit > 0 && freedom("permits are of any number of datagrams") {
            permit = u64::MAX;
        }
        if self.permit.get() > 0 && call.is("asking again adds to the permit") {
            permit += self.permit.get();
            self.permit.set(permit);
            return Ok(permit);
        }
        self.permit.set(permit);
        if permit > 0 && call.is("the permit is 0") {
            return Ok(0);
        }
        Ok(permit)
    }
    fn send(&self, datagrams: Vec<OutgoingDatagram>) -> Result<u64, ErrorCode> {
        let call = Call("outgoing-datagram-stream.send");
        let length = datagrams.len() as u64;
        let mut datagrams: Vec<_> = datagrams
            .into_iter()
            .map(|OutgoingDatagram { data, remote_address }| hosts::OutgoingDatagram {
                data,
                remote_address: remote_address.map(host_address),
            })
            .collect();
        let permit = self.permit.replace(0);
        if length > permit {
            if permit == 0 && call.is("no permit is asked for")
                || permit > 0 && call.is("more than the permit is taken")
            {
                return call.given(self.send_all(&datagrams), || length);
            }
            must_not();
        }
        if permit > length && call.is("the rest of the permit stays") {
            self.permit.set(permit - length);
            return call.given(self.send_all(&datagrams), || length);
        }
        if length == 0 && call.is("an empty list fails") {
            return Err(ErrorCode::InvalidArgument);
        }
        let takes_one = permit == u64::MAX || freedom("send takes one datagram");
        if length > 1 && takes_one {
            datagrams.truncate(1);
        }
        if length > 0 && call.is("nothing is sent, and all said to be") {
            return Ok(length);
        }
        if length > 1 && call.is("the last datagram is not sent, and said to be") {
            datagrams.pop();
            return call.given(self.host.send(&datagrams).map(|_| length), || length);
        }
        if length > 0 && call.is("the last byte of each is lost") {
            for one in &mut datagrams {
                one.data.pop();
            }
        }
        if length > 0 && call.is("each datagram is sent twice") {
            self.send_all(&datagrams).ok();
            return call.given(self.send_all(&datagrams), || length);
        }
        if datagrams.iter().any(|one| one.data.is_empty()) && call.is("an empty datagram is not sent, and said to be") {
            datagrams.retain(|one| !one.data.is_empty());
            return call.given(self.send_all(&datagrams).map(|_| length), || length);
        }
        if self.peer.is_some() && datagrams.iter().any(|one| one.remote_address.is_some()) {
            if call.is("the peer's own address fails") {
                return Err(ErrorCode::InvalidArgument);
            }
            if call.is("whatever address there is, the peer is taken") {
                for one in &mut datagrams {
                    one.remote_address = None;
                }
            }
        }
        if let Some(to) = self.to {
            for one in &mut datagrams {
                let address = one.remote_address.get_or_insert(to);
                if parts(*address) != parts(to) {
                    return Err(ErrorCode::InvalidArgument);
                }
            }
        }
        if length > 1 && call.is("all go to the address of the first") {
            let first = datagrams[0].remote_address;
            for one in &mut datagrams {
                one.remote_address = first;
            }
        }
        if length > 1 && call.is("they go in the reverse order") {
            datagrams.reverse();
        }
        for one in &mut datagrams {
            for (limit, fault) in LIMITS {
                if one.data.len() > limit && call.is(fault) {
                    one.data.truncate(limit);
                }
            }
        }
        let result = self.host.send(&datagrams);
        if result.is_err() && length > 0 && call.is("a first failure is 0") {
            return Ok(0);
        }
        if let Ok(sent) = result {
            if sent > 0 && sent < length && call.is("what stands behind a failure is sent") {
                self.send_all(&datagrams[sent as usize + 1..]).ok();
            }
        }
        let bytes: u64 = datagrams.iter().map(|one| one.data.len() as u64).sum();
        if bytes != length && result.is_ok() && call.is("the count is of bytes") {
            return Ok(bytes);
        }
        let sent = call.given(result, || length)?;
        if sent > 0 && sent < datagrams.len() as u64 {
            if call.is("a later failure is an error") {
                return Err(ErrorCode::InvalidArgument);
            }
            if call.is("a later failure is passed over") {
                return Ok(length);
            }
        }
        Ok(call.number("the count", sent))
    }
    fn subscribe(&self) -> Pollable {
        subscribed(Call("outgoing-datagram-stream.subscribe"), self.host.subscribe())
    }
}
