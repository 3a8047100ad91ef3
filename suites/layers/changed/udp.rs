//! `wasi:sockets/udp` and `udp-create-socket`. The layer keeps the permit of `check-send` itself, so that faults can be made of it.
use super::change::{freedom, Call};
use super::io::{must_not, pollable, ready, Kind};
use super::network::{host_address, host_family, host_network, other_family, Count, Operation, Patience};
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::exports::wasi::sockets::network::{ErrorCode, IpAddressFamily, IpSocketAddress, NetworkBorrow};
use super::wit::exports::wasi::sockets::udp as guests;
use super::wit::exports::wasi::sockets::udp::{IncomingDatagram, OutgoingDatagram};
use super::wit::exports::wasi::sockets::udp_create_socket;
use super::wit::wasi::sockets::{udp as hosts, udp_create_socket as host_create};
use super::Layer;
use core::cell::Cell;
use guest::*;

pub struct Udp {
    host: hosts::UdpSocket,
    patience: Patience,
}

pub struct Incoming(hosts::IncomingDatagramStream);

pub struct Outgoing {
    host: hosts::OutgoingDatagramStream,
    /// Datagrams that may be sent.
    permit: Cell<u64>,
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
                Ok(guests::UdpSocket::new(Udp { host, patience }))
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
        let started = call.done(|| self.host.start_bind(host_network(&network), address));
        self.patience.starts(Operation::Bind, started)
    }
    fn finish_bind(&self) -> Result<(), ErrorCode> {
        if self.patience.asks_for_another_call(Operation::Bind) {
            return Err(ErrorCode::WouldBlock);
        }
        Call("udp-socket.finish-bind").done(|| self.host.finish_bind())
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
        let (incoming, outgoing) = match self.host.stream(peer) {
            Ok(_) if call.is("fails where it is to succeed") => return Err(ErrorCode::InvalidState),
            Ok(both) => both,
            Err(code) if code != hosts::ErrorCode::InvalidState && call.has(code.name(), "comes as ok") => {
                // The streams of a socket that is bound.
                self.host.stream(None).unwrap_or_else(|_| must_not())
            }
            Err(code) => return Err(call.network_code(code)),
        };
        let permit = Cell::new(0);
        Ok((
            guests::IncomingDatagramStream::new(Incoming(incoming)),
            guests::OutgoingDatagramStream::new(Outgoing { host: outgoing, permit }),
        ))
    }
    fn local_address(&self) -> Result<IpSocketAddress, ErrorCode> {
        let call = Call("udp-socket.local-address");
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
        Call("udp-socket.set-unicast-hop-limit").done(|| self.host.set_unicast_hop_limit(value))
    }
    fn receive_buffer_size(&self) -> Result<u64, ErrorCode> {
        Call("udp-socket.receive-buffer-size").rounded(self.host.receive_buffer_size(), 4096)
    }
    fn set_receive_buffer_size(&self, value: u64) -> Result<(), ErrorCode> {
        Call("udp-socket.set-receive-buffer-size").done(|| self.host.set_receive_buffer_size(value))
    }
    fn send_buffer_size(&self) -> Result<u64, ErrorCode> {
        Call("udp-socket.send-buffer-size").rounded(self.host.send_buffer_size(), 4096)
    }
    fn set_send_buffer_size(&self, value: u64) -> Result<(), ErrorCode> {
        Call("udp-socket.set-send-buffer-size").done(|| self.host.set_send_buffer_size(value))
    }
    fn subscribe(&self) -> Pollable {
        self.patience.polls();
        subscribed(Call("udp-socket.subscribe"), self.host.subscribe())
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
        let mut all = call.given(self.0.receive(most), Vec::new)?;
        if all.is_empty() {
            if max_results > 0 && call.is("would-block in place of an empty list") {
                return Err(ErrorCode::WouldBlock);
            }
            return Ok(Vec::new());
        }
        if all.len() > 1 && call.is("the last datagram is lost") {
            all.pop();
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
        subscribed(Call("incoming-datagram-stream.subscribe"), self.0.subscribe())
    }
}

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
        if length == 0 && call.is("an empty list fails") {
            return Err(ErrorCode::InvalidArgument);
        }
        if length > 1 && freedom("send takes one datagram") {
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
        let sent = call.given(self.host.send(&datagrams), || length)?;
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
