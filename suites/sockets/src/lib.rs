//! What the guests of wasi:sockets share: addresses, and what a test needs first. Operations that are under test are spelt out in
//! the guests.
#![no_std]

mod addresses;
mod bytes;
mod inherited;
mod lookup;
mod tcp;
mod udp;

pub use addresses::*;
pub use bytes::*;
use guest::*;
pub use inherited::*;
pub use lookup::*;
pub use tcp::*;
pub use udp::*;
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

/// Whether a call has to be made again.
pub fn would_block<T>(result: &Result<T, ErrorCode>) -> bool {
    matches!(result, Err(ErrorCode::WouldBlock))
}

pub(crate) fn port_in(address: IpSocketAddress) -> Result<u16, Failed> {
    match port(&address) {
        0 => not_applicable("local-address gives port 0 for a bound socket"),
        port => Ok(port),
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
