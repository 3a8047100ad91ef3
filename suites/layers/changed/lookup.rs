//! `wasi:sockets/ip-name-lookup`.
use super::change::{freedom, Call};
use super::io::{pollable, ready, Kind};
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
    /// To be given once more.
    again: Cell<Option<IpAddress>>,
}

fn stream(host: hosts::ResolveAddressStream) -> guests::ResolveAddressStream {
    guests::ResolveAddressStream::new(Addresses {
        host,
        asked: Cell::new(false),
        early: Cell::new(false),
        given: Cell::new(0),
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
                let address = call.ip(address);
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
            Ok(None) => Ok(None),
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
