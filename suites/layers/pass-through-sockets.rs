//! A layer that changes nothing, for wasi:sockets: sockets, streams of datagrams and lookups are resources of its own with the host's
//! inside. Networks, addresses, streams of bytes and pollables are the host's, handed on in both directions. It is a component of its
//! own, because a host without wasi:sockets could not run the tests of other interfaces behind it.
#![no_std]
#![no_main]
use guest::*;
use wit::exports::wasi::sockets::{ip_name_lookup, tcp, tcp_create_socket, udp, udp_create_socket};
use wit::wasi::io::poll::Pollable;
use wit::wasi::io::streams::{InputStream, OutputStream};
use wit::wasi::sockets as hosts;
use wit::wasi::sockets::network::{ErrorCode, IpAddress, IpAddressFamily, IpSocketAddress, Network};

mod wit {
    //! The bindings: of what is exported, each interface twice.
    #![allow(unexpected_cfgs)]
    wit_bindgen::generate!({
        path: "changed.wit",
        world: "sockets",
        std_feature,
        generate_all,
        pub_export_macro: true,
    });
}

struct Layer;
wit::export!(Layer with_types_in wit);

struct Tcp(hosts::tcp::TcpSocket);
struct Udp(hosts::udp::UdpSocket);
struct Incoming(hosts::udp::IncomingDatagramStream);
struct Outgoing(hosts::udp::OutgoingDatagramStream);
struct Lookup(hosts::ip_name_lookup::ResolveAddressStream);

/// Methods that the host's resource has by the same name and with the same types.
macro_rules! forward {
    ($($name:ident($($argument:ident: $type:ty),*) -> $result:ty;)*) => {
        $(fn $name(&self, $($argument: $type),*) -> $result {
            self.0.$name($($argument),*)
        })*
    };
}

impl tcp::Guest for Layer {
    type TcpSocket = Tcp;
}

impl tcp_create_socket::Guest for Layer {
    fn create_tcp_socket(family: IpAddressFamily) -> Result<tcp::TcpSocket, ErrorCode> {
        hosts::tcp_create_socket::create_tcp_socket(family).map(|host| tcp::TcpSocket::new(Tcp(host)))
    }
}

impl tcp::GuestTcpSocket for Tcp {
    forward! {
        start_bind(network: &Network, local_address: IpSocketAddress) -> Result<(), ErrorCode>;
        finish_bind() -> Result<(), ErrorCode>;
        start_connect(network: &Network, remote_address: IpSocketAddress) -> Result<(), ErrorCode>;
        finish_connect() -> Result<(InputStream, OutputStream), ErrorCode>;
        start_listen() -> Result<(), ErrorCode>;
        finish_listen() -> Result<(), ErrorCode>;
        local_address() -> Result<IpSocketAddress, ErrorCode>;
        remote_address() -> Result<IpSocketAddress, ErrorCode>;
        is_listening() -> bool;
        address_family() -> IpAddressFamily;
        set_listen_backlog_size(value: u64) -> Result<(), ErrorCode>;
        keep_alive_enabled() -> Result<bool, ErrorCode>;
        set_keep_alive_enabled(value: bool) -> Result<(), ErrorCode>;
        keep_alive_idle_time() -> Result<u64, ErrorCode>;
        set_keep_alive_idle_time(value: u64) -> Result<(), ErrorCode>;
        keep_alive_interval() -> Result<u64, ErrorCode>;
        set_keep_alive_interval(value: u64) -> Result<(), ErrorCode>;
        keep_alive_count() -> Result<u32, ErrorCode>;
        set_keep_alive_count(value: u32) -> Result<(), ErrorCode>;
        hop_limit() -> Result<u8, ErrorCode>;
        set_hop_limit(value: u8) -> Result<(), ErrorCode>;
        receive_buffer_size() -> Result<u64, ErrorCode>;
        set_receive_buffer_size(value: u64) -> Result<(), ErrorCode>;
        send_buffer_size() -> Result<u64, ErrorCode>;
        set_send_buffer_size(value: u64) -> Result<(), ErrorCode>;
        subscribe() -> Pollable;
    }

    fn accept(&self) -> Result<(tcp::TcpSocket, InputStream, OutputStream), ErrorCode> {
        let (host, input, output) = self.0.accept()?;
        Ok((tcp::TcpSocket::new(Tcp(host)), input, output))
    }

    fn shutdown(&self, which: tcp::ShutdownType) -> Result<(), ErrorCode> {
        self.0.shutdown(match which {
            tcp::ShutdownType::Receive => hosts::tcp::ShutdownType::Receive,
            tcp::ShutdownType::Send => hosts::tcp::ShutdownType::Send,
            tcp::ShutdownType::Both => hosts::tcp::ShutdownType::Both,
        })
    }
}

impl udp::Guest for Layer {
    type UdpSocket = Udp;
    type IncomingDatagramStream = Incoming;
    type OutgoingDatagramStream = Outgoing;
}

impl udp_create_socket::Guest for Layer {
    fn create_udp_socket(family: IpAddressFamily) -> Result<udp::UdpSocket, ErrorCode> {
        hosts::udp_create_socket::create_udp_socket(family).map(|host| udp::UdpSocket::new(Udp(host)))
    }
}

impl udp::GuestUdpSocket for Udp {
    forward! {
        start_bind(network: &Network, local_address: IpSocketAddress) -> Result<(), ErrorCode>;
        finish_bind() -> Result<(), ErrorCode>;
        local_address() -> Result<IpSocketAddress, ErrorCode>;
        remote_address() -> Result<IpSocketAddress, ErrorCode>;
        address_family() -> IpAddressFamily;
        unicast_hop_limit() -> Result<u8, ErrorCode>;
        set_unicast_hop_limit(value: u8) -> Result<(), ErrorCode>;
        receive_buffer_size() -> Result<u64, ErrorCode>;
        set_receive_buffer_size(value: u64) -> Result<(), ErrorCode>;
        send_buffer_size() -> Result<u64, ErrorCode>;
        set_send_buffer_size(value: u64) -> Result<(), ErrorCode>;
        subscribe() -> Pollable;
    }

    fn stream(
        &self,
        remote_address: Option<IpSocketAddress>,
    ) -> Result<(udp::IncomingDatagramStream, udp::OutgoingDatagramStream), ErrorCode> {
        let (incoming, outgoing) = self.0.stream(remote_address)?;
        Ok((
            udp::IncomingDatagramStream::new(Incoming(incoming)),
            udp::OutgoingDatagramStream::new(Outgoing(outgoing)),
        ))
    }
}

impl udp::GuestIncomingDatagramStream for Incoming {
    forward! {
        subscribe() -> Pollable;
    }

    fn receive(&self, max_results: u64) -> Result<Vec<udp::IncomingDatagram>, ErrorCode> {
        let own = |one: hosts::udp::IncomingDatagram| udp::IncomingDatagram {
            data: one.data,
            remote_address: one.remote_address,
        };
        Ok(self.0.receive(max_results)?.into_iter().map(own).collect())
    }
}

impl udp::GuestOutgoingDatagramStream for Outgoing {
    forward! {
        check_send() -> Result<u64, ErrorCode>;
        subscribe() -> Pollable;
    }

    fn send(&self, datagrams: Vec<udp::OutgoingDatagram>) -> Result<u64, ErrorCode> {
        let of_host = |one: udp::OutgoingDatagram| hosts::udp::OutgoingDatagram {
            data: one.data,
            remote_address: one.remote_address,
        };
        self.0.send(&datagrams.into_iter().map(of_host).collect::<Vec<_>>())
    }
}

impl ip_name_lookup::Guest for Layer {
    type ResolveAddressStream = Lookup;

    fn resolve_addresses(network: &Network, name: String) -> Result<ip_name_lookup::ResolveAddressStream, ErrorCode> {
        let host = hosts::ip_name_lookup::resolve_addresses(network, &name)?;
        Ok(ip_name_lookup::ResolveAddressStream::new(Lookup(host)))
    }
}

impl ip_name_lookup::GuestResolveAddressStream for Lookup {
    forward! {
        resolve_next_address() -> Result<Option<IpAddress>, ErrorCode>;
        subscribe() -> Pollable;
    }
}
