//! `wasi:sockets/ip-name-lookup`.
use super::change::{freedom, Call};
use super::io_polls::{pollable, ready};
use super::io_streams::Kind;
use super::network::host_network;
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::exports::wasi::sockets::ip_name_lookup as guests;
use super::wit::exports::wasi::sockets::network::{ErrorCode, IpAddress, NetworkBorrow};
use super::wit::wasi::sockets::ip_name_lookup as hosts;
use super::Layer;
use core::cell::Cell;
use guest::*;

pub struct Addresses {
    host: hosts::ResolveAddressStream,
    /// Whether the host was asked for an address.
    asked: Cell<bool>,
    /// Whether a pollable was ready too early, so that the next call would block.
    early: Cell<bool>,
    given: Cell<u64>,
    /// The first one, and how often the end has come.
    first: Cell<Option<IpAddress>>,
    ends: Cell<u64>,
    /// To be given once more.
    again: Cell<Option<IpAddress>>,
}

fn stream(host: hosts::ResolveAddressStream) -> guests::ResolveAddressStream {
    guests::ResolveAddressStream::new(Addresses {
        host,
        asked: Cell::new(false),
        early: Cell::new(false),
        given: Cell::new(0),
        first: Cell::new(None),
        ends: Cell::new(0),
        again: Cell::new(None),
    })
}

impl guests::Guest for Layer {
    type ResolveAddressStream = Addresses;

    fn resolve_addresses(network: NetworkBorrow<'_>, name: String) -> Result<guests::ResolveAddressStream, ErrorCode> {
        let call = Call("ip-name-lookup#resolve-addresses");
        let network = host_network(&network);
        if !name.is_ascii() && call.is("a name that is not ASCII is invalid") {
            return Err(ErrorCode::InvalidArgument);
        }
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) && call.is("a name in capitals is invalid") {
            return Err(ErrorCode::InvalidArgument);
        }
        let name = taken_for(call, name);
        match hosts::resolve_addresses(network, &name) {
            Ok(_) if call.is("fails where it is to succeed") => Err(ErrorCode::InvalidArgument),
            Ok(host) => Ok(stream(host)),
            Err(code) => match hosts::resolve_addresses(network, "127.0.0.1") {
                Ok(host) if call.has(code.name(), "comes as ok") => Ok(stream(host)),
                _ => Err(call.network_code(code)),
            },
        }
    }
}

/// What a host takes for a name that is none.
fn taken_for(call: Call, name: String) -> String {
    if let Some((address, port)) = name.rsplit_once(':') {
        let has_port = !address.contains(':') && !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
        if has_port && call.is("a port is cut off") {
            return address.to_string();
        }
    }
    if name.trim() != name && call.is("white space is cut off") {
        return name.trim().to_string();
    }
    if name.is_empty() && call.is("an empty name is localhost") {
        return "localhost".to_string();
    }
    name
}

/// The address that a lookup gave last. A component instance has one thread.
struct Last(Cell<Option<IpAddress>>);

unsafe impl Sync for Last {}

static LAST: Last = Last(Cell::new(None));

fn ip_differs(one: &IpAddress, other: &IpAddress) -> bool {
    match (one, other) {
        (IpAddress::Ipv4(one), IpAddress::Ipv4(other)) => one != other,
        (IpAddress::Ipv6(one), IpAddress::Ipv6(other)) => one != other,
        _ => true,
    }
}

fn mapped(address: IpAddress) -> IpAddress {
    match address {
        IpAddress::Ipv4((a, b, c, d)) => IpAddress::Ipv6((
            0,
            0,
            0,
            0,
            0,
            0xffff,
            u16::from(a) << 8 | u16::from(b),
            u16::from(c) << 8 | u16::from(d),
        )),
        same => same,
    }
}

impl guests::GuestResolveAddressStream for Addresses {
    fn resolve_next_address(&self) -> Result<Option<IpAddress>, ErrorCode> {
        let call = Call("resolve-address-stream.resolve-next-address");
        if let Some(address) = self.again.take() {
            return Ok(Some(address));
        }
        // The host may have the result by the time that it is asked. The faults about a lookup that takes longer come about all the same.
        if self.early.take() {
            return Err(ErrorCode::WouldBlock);
        }
        if !self.asked.replace(true) && call.is("would-block comes as ok") {
            return Ok(None);
        }
        match self.host.resolve_next_address() {
            Ok(Some(address)) => {
                let given = self.given.replace(self.given.get() + 1);
                if given == 0 && call.is("there is no address") || given > 0 && freedom("names have one address") {
                    return Ok(None);
                }
                let is_ipv6 = matches!(address, hosts::IpAddress::Ipv6(_));
                if is_ipv6 && call.is("IPv6 addresses are passed over") {
                    return Ok(None);
                }
                let mut address = call.ip(address);
                if !is_ipv6 && call.is("an IPv4 address comes as a mapped one") {
                    address = mapped(address);
                }
                if let Some(last) = LAST.0.replace(Some(address)) {
                    let other = ip_differs(&last, &address);
                    if given == 0 && other && call.is("the address of the lookup before comes") {
                        return Ok(Some(last));
                    }
                }
                if given == 0 {
                    self.first.set(Some(address));
                }
                if given == 0 && call.is("the first address comes twice") {
                    self.again.set(Some(address));
                }
                if given == 0 && call.is("fails where it is to succeed") {
                    return Err(ErrorCode::NameUnresolvable);
                }
                Ok(Some(address))
            }
            Ok(None) if call.is("the end is name-unresolvable") => Err(ErrorCode::NameUnresolvable),
            Ok(None) if call.is("the end is would-block") => Err(ErrorCode::WouldBlock),
            Ok(None) => {
                let ends = self.ends.replace(self.ends.get() + 1);
                if ends > 0 && call.is("a call after the end is name-unresolvable") {
                    return Err(ErrorCode::NameUnresolvable);
                }
                match self.first.get() {
                    Some(first) if ends > 0 && call.is("a call after the end begins again") => Ok(Some(first)),
                    _ => Ok(None),
                }
            }
            Err(code) if code.name() != "would-block" && call.has(code.name(), "comes as ok") => Ok(None),
            Err(code) => Err(call.network_code(code)),
        }
    }
    fn subscribe(&self) -> Pollable {
        if Call("resolve-address-stream.subscribe").is("is ready at once") {
            self.early.set(true);
            return pollable(ready(), Kind::Socket);
        }
        pollable(self.host.subscribe(), Kind::Socket)
    }
}
