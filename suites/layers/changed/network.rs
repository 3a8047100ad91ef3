//! `wasi:sockets/network` and `instance-network`: error codes and addresses, which the other interfaces of wasi:sockets give.
use super::change::{freedom, Call};
use super::io_errors::Error;
use super::wit::exports::wasi::io::error::ErrorBorrow;
use super::wit::exports::wasi::sockets::instance_network;
use super::wit::exports::wasi::sockets::network as guests;
use super::wit::exports::wasi::sockets::network::{
    ErrorCode, IpAddress, IpAddressFamily, IpSocketAddress, Ipv4SocketAddress, Ipv6SocketAddress,
};
use super::wit::wasi::sockets::instance_network as host_instance_network;
use super::wit::wasi::sockets::network as hosts;
use super::Layer;
use core::cell::Cell;
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub struct Network(pub hosts::Network);

impl guests::Guest for Layer {
    type Network = Network;

    fn network_error_code(error: ErrorBorrow<'_>) -> Option<ErrorCode> {
        let call = Call("network#network-error-code");
        let code = match error.get::<Error>() {
            Error::Host(error) => hosts::network_error_code(error),
            Error::Made => None,
        };
        match code {
            Some(code) if call.has(code.name(), "comes as none") => None,
            Some(code) => Some(call.network_code(code)),
            None if call.is("none comes as a code") => Some(ErrorCode::ConnectionReset),
            None => None,
        }
    }
}

impl guests::GuestNetwork for Network {}

impl instance_network::Guest for Layer {
    fn instance_network() -> guests::Network {
        guests::Network::new(Network(host_instance_network::instance_network()))
    }
}

pub fn host_network<'a>(network: &'a guests::NetworkBorrow<'_>) -> &'a hosts::Network {
    &network.get::<Network>().0
}

pub fn host_family(family: IpAddressFamily) -> hosts::IpAddressFamily {
    match family {
        IpAddressFamily::Ipv4 => hosts::IpAddressFamily::Ipv4,
        IpAddressFamily::Ipv6 => hosts::IpAddressFamily::Ipv6,
    }
}

pub fn other_family(family: hosts::IpAddressFamily) -> hosts::IpAddressFamily {
    match family {
        hosts::IpAddressFamily::Ipv4 => hosts::IpAddressFamily::Ipv6,
        hosts::IpAddressFamily::Ipv6 => hosts::IpAddressFamily::Ipv4,
    }
}

pub fn host_address(address: IpSocketAddress) -> hosts::IpSocketAddress {
    match address {
        IpSocketAddress::Ipv4(Ipv4SocketAddress { port, address }) => {
            hosts::IpSocketAddress::Ipv4(hosts::Ipv4SocketAddress { port, address })
        }
        IpSocketAddress::Ipv6(Ipv6SocketAddress {
            port,
            flow_info,
            address,
            scope_id,
        }) => hosts::IpSocketAddress::Ipv6(hosts::Ipv6SocketAddress {
            port,
            flow_info,
            address,
            scope_id,
        }),
    }
}

/// 0.0.0.0 or ::, and the same port.
pub fn unspecified(address: hosts::IpSocketAddress) -> hosts::IpSocketAddress {
    match address {
        hosts::IpSocketAddress::Ipv4(hosts::Ipv4SocketAddress { port, .. }) => {
            hosts::IpSocketAddress::Ipv4(hosts::Ipv4SocketAddress {
                port,
                address: (0, 0, 0, 0),
            })
        }
        hosts::IpSocketAddress::Ipv6(address) => hosts::IpSocketAddress::Ipv6(hosts::Ipv6SocketAddress {
            address: (0, 0, 0, 0, 0, 0, 0, 0),
            ..address
        }),
    }
}

/// An address that no socket has, where one is given in place of an error.
fn no_address() -> IpSocketAddress {
    let (port, address) = (0, (0, 0, 0, 0));
    IpSocketAddress::Ipv4(Ipv4SocketAddress { port, address })
}

#[derive(Clone, Copy, PartialEq)]
pub enum Operation {
    Bind,
    Connect,
    Listen,
    Accept,
}

/// Makes the guest of a socket wait once although it need not. A host may do that as long as the guest has no pollable: with one, the
/// guest knows when the operation is finished.
pub struct Patience {
    polled: Cell<bool>,
    /// What is to take a call more than the host needs.
    next: Cell<Option<Operation>>,
    /// The error of the start function, which the finish function is to give.
    error: Cell<Option<(Operation, ErrorCode)>>,
    /// How many calls it has taken.
    calls: Cell<u32>,
}

impl Patience {
    pub fn new() -> Self {
        Patience {
            polled: Cell::new(false),
            next: Cell::new(None),
            error: Cell::new(None),
            calls: Cell::new(0),
        }
    }

    pub fn polls(&self) {
        self.polled.set(true);
    }

    /// The operation is in progress.
    pub fn starts<T, E>(&self, operation: Operation, result: Result<T, E>) -> Result<T, E> {
        if result.is_ok() {
            self.next.set(Some(operation));
        }
        result
    }

    /// The same of a start function that fails. A host may find out in the finish function.
    pub fn defers(&self, operation: Operation, result: Result<(), ErrorCode>) -> Result<(), ErrorCode> {
        let of_state = [
            ErrorCode::InvalidState,
            ErrorCode::ConcurrencyConflict,
            ErrorCode::AccessDenied,
        ];
        match result {
            Err(code) if !of_state.contains(&code) && freedom("errors come from the finish function") => {
                self.error.set(Some((operation, code)));
                Ok(())
            }
            result => self.starts(operation, result),
        }
    }

    /// The error that the finish function is to give.
    pub fn deferred(&self, operation: Operation) -> Option<ErrorCode> {
        let (of, code) = self.error.get()?;
        if of != operation {
            return None;
        }
        self.error.set(None);
        Some(code)
    }

    pub fn asks_for_another_call(&self, operation: Operation) -> bool {
        if self.polled.get() || self.next.get() != Some(operation) {
            return false;
        }
        if self.calls.get() < 4 && freedom("operations are finished five calls later") {
            self.calls.set(self.calls.get() + 1);
            return true;
        }
        self.next.set(None);
        self.calls.set(0);
        freedom("operations are finished a call later")
    }
}

/// Counts the sockets that a function makes. A component instance has one thread.
pub struct Count(AtomicU32);

impl Count {
    pub const fn new() -> Self {
        Count(AtomicU32::new(0))
    }

    /// Whether the function makes no more of them.
    pub fn is_full(&self, call: Call) -> bool {
        self.0.fetch_add(1, Relaxed) >= 100 && call.is("a hundred sockets are all that are ever made")
    }
}

impl Call {
    pub fn network_code(&self, code: hosts::ErrorCode) -> ErrorCode {
        if self.has(code.name(), "comes as another code") {
            return match code {
                hosts::ErrorCode::InvalidState => ErrorCode::InvalidArgument,
                _ => ErrorCode::InvalidState,
            };
        }
        if self.has(code.name(), "comes as unknown") {
            return ErrorCode::Unknown;
        }
        // The cases of both sides are the same ones, in the same order.
        unsafe { ErrorCode::_lift(code as u8) }
    }

    /// What a function gives that may fail; `nothing` is given in place of an error.
    pub fn given<T>(&self, result: Result<T, hosts::ErrorCode>, nothing: impl FnOnce() -> T) -> Result<T, ErrorCode> {
        match result {
            Ok(_) if self.is("fails where it is to succeed") => Err(ErrorCode::InvalidState),
            Ok(value) => Ok(value),
            Err(code) if self.has(code.name(), "comes as ok") => Ok(nothing()),
            Err(code) => Err(self.network_code(code)),
        }
    }

    /// What does something and gives nothing.
    pub fn done(&self, act: impl FnOnce() -> Result<(), hosts::ErrorCode>) -> Result<(), ErrorCode> {
        if self.is("ok without an effect") {
            return Ok(());
        }
        self.given(act(), || ())
    }

    /// An address of a socket.
    pub fn socket_address(
        &self,
        result: Result<hosts::IpSocketAddress, hosts::ErrorCode>,
    ) -> Result<IpSocketAddress, ErrorCode> {
        self.given(result.map(|address| self.address(address)), no_address)
    }

    pub fn address(&self, address: hosts::IpSocketAddress) -> IpSocketAddress {
        match address {
            hosts::IpSocketAddress::Ipv4(hosts::Ipv4SocketAddress { port, address }) => {
                IpSocketAddress::Ipv4(Ipv4SocketAddress {
                    port: self.port(port),
                    address: self.ipv4(address),
                })
            }
            hosts::IpSocketAddress::Ipv6(hosts::Ipv6SocketAddress {
                port,
                flow_info,
                address,
                scope_id,
            }) => IpSocketAddress::Ipv6(Ipv6SocketAddress {
                port: self.port(port),
                flow_info: match freedom("addresses have a flow") {
                    true => port.into(),
                    false => flow_info,
                },
                address: self.ipv6(address),
                scope_id: match self.is("the scope-id is 1") {
                    true => 1,
                    false => scope_id,
                },
            }),
        }
    }

    fn port(&self, port: u16) -> u16 {
        if port != port.swap_bytes() && self.is("the bytes of the port are swapped") {
            return port.swap_bytes();
        }
        self.number("the port", port.into()) as u16
    }

    fn ipv4(&self, address: (u8, u8, u8, u8)) -> (u8, u8, u8, u8) {
        let (a, b, c, d) = address;
        if address != (d, c, b, a) && self.is("the bytes of an IPv4 address are reversed") {
            return (d, c, b, a);
        }
        address
    }

    fn ipv6(&self, address: (u16, u16, u16, u16, u16, u16, u16, u16)) -> (u16, u16, u16, u16, u16, u16, u16, u16) {
        let (a, b, c, d, e, f, g, h) = address;
        if address != (h, g, f, e, d, c, b, a) && self.is("the numbers of an IPv6 address are reversed") {
            return (h, g, f, e, d, c, b, a);
        }
        if h != h.swap_bytes() && self.is("the bytes of an IPv6 address are swapped") {
            return (a, b, c, d, e, f, g, h.swap_bytes());
        }
        address
    }

    /// An address without a port.
    pub fn ip(&self, address: hosts::IpAddress) -> IpAddress {
        match address {
            hosts::IpAddress::Ipv4(address) => IpAddress::Ipv4(self.ipv4(address)),
            hosts::IpAddress::Ipv6(address) => IpAddress::Ipv6(self.ipv6(address)),
        }
    }

    pub fn family(&self, family: hosts::IpAddressFamily) -> IpAddressFamily {
        match family {
            hosts::IpAddressFamily::Ipv4 if self.is("ipv6 in place of ipv4") => IpAddressFamily::Ipv6,
            hosts::IpAddressFamily::Ipv6 if self.is("ipv4 in place of ipv6") => IpAddressFamily::Ipv4,
            hosts::IpAddressFamily::Ipv4 => IpAddressFamily::Ipv4,
            hosts::IpAddressFamily::Ipv6 => IpAddressFamily::Ipv6,
        }
    }

    /// The address that a socket is to be bound to, and what a host takes it for.
    pub fn address_to_bind(&self, address: IpSocketAddress) -> hosts::IpSocketAddress {
        let mut address = host_address(address);
        if self.is("the unspecified address is bound") {
            address = unspecified(address);
        }
        let port = match &mut address {
            hosts::IpSocketAddress::Ipv4(address) => {
                // Which interfaces it means is left to the host.
                if address.address == (0, 0, 0, 0) && freedom("the unspecified address is that of loopback") {
                    address.address = (127, 0, 0, 1);
                }
                &mut address.port
            }
            hosts::IpSocketAddress::Ipv6(address) => {
                if address.address == (0, 0, 0, 0, 0, 0, 0, 0) && freedom("the unspecified address is that of loopback")
                {
                    address.address.7 = 1;
                }
                &mut address.port
            }
        };
        if *port != 0 && self.is("the port is ignored") {
            *port = 0;
        }
        if *port == 0 && self.is("port 0 is always the same one") {
            *port = 50_007;
        }
        address
    }
}
