//! Addresses of each family, and what they look like as text.
use crate::*;
use core::fmt::Write;
use guest::*;

/// IPv4, where the test says nothing else.
pub fn family_of(binary: &str) -> IpAddressFamily {
    if binary.ends_with("--ipv6") {
        IpAddressFamily::Ipv6
    } else {
        IpAddressFamily::Ipv4
    }
}

pub fn other(family: IpAddressFamily) -> IpAddressFamily {
    match family {
        IpAddressFamily::Ipv4 => IpAddressFamily::Ipv6,
        IpAddressFamily::Ipv6 => IpAddressFamily::Ipv4,
    }
}

pub fn ipv4(address: (u8, u8, u8, u8), port: u16) -> IpSocketAddress {
    IpSocketAddress::Ipv4(Ipv4SocketAddress { port, address })
}

pub fn ipv6(address: Ipv6Address, port: u16) -> IpSocketAddress {
    IpSocketAddress::Ipv6(Ipv6SocketAddress {
        port,
        flow_info: 0,
        address,
        scope_id: 0,
    })
}

/// 127.0.0.1 or ::1.
pub fn loopback(family: IpAddressFamily, port: u16) -> IpSocketAddress {
    match family {
        IpAddressFamily::Ipv4 => ipv4((127, 0, 0, 1), port),
        IpAddressFamily::Ipv6 => ipv6((0, 0, 0, 0, 0, 0, 0, 1), port),
    }
}

/// 0.0.0.0 or ::.
pub fn unspecified(family: IpAddressFamily, port: u16) -> IpSocketAddress {
    match family {
        IpAddressFamily::Ipv4 => ipv4((0, 0, 0, 0), port),
        IpAddressFamily::Ipv6 => ipv6((0, 0, 0, 0, 0, 0, 0, 0), port),
    }
}

/// An address of those that are reserved for documentation: no machine has it.
pub fn of_nobody(family: IpAddressFamily, port: u16) -> IpSocketAddress {
    match family {
        IpAddressFamily::Ipv4 => ipv4((192, 0, 2, 1), port),
        IpAddressFamily::Ipv6 => ipv6((0x2001, 0xdb8, 0, 0, 0, 0, 0, 1), port),
    }
}

/// ::ffff:127.0.0.1.
pub fn mapped(port: u16) -> IpSocketAddress {
    ipv6((0, 0, 0, 0, 0, 0xffff, 0x7f00, 1), port)
}

/// Addresses of the family that are not unicast.
pub fn not_unicast(family: IpAddressFamily, port: u16) -> Vec<IpSocketAddress> {
    match family {
        IpAddressFamily::Ipv4 => vec![
            ipv4((224, 0, 0, 1), port),
            ipv4((239, 255, 255, 255), port),
            ipv4((255, 255, 255, 255), port),
        ],
        IpAddressFamily::Ipv6 => vec![
            ipv6((0xff02, 0, 0, 0, 0, 0, 0, 1), port),
            ipv6((0xff0e, 0, 0, 0, 0, 0, 0, 1), port),
        ],
    }
}

pub fn port(address: &IpSocketAddress) -> u16 {
    match address {
        IpSocketAddress::Ipv4(address) => address.port,
        IpSocketAddress::Ipv6(address) => address.port,
    }
}

/// An address without its port, in the text form of its family; of IPv6 without any abbreviation, and with its scope where it has one.
/// What a host says of the flow is its own affair.
pub fn ip(address: &IpSocketAddress) -> String {
    match address {
        IpSocketAddress::Ipv4(address) => ip_text(&IpAddress::Ipv4(address.address)),
        IpSocketAddress::Ipv6(Ipv6SocketAddress { address, scope_id, .. }) => {
            let mut text = ip_text(&IpAddress::Ipv6(*address));
            if *scope_id != 0 {
                let _ = write!(text, "%{scope_id}");
            }
            text
        }
    }
}

pub fn ip_text(address: &IpAddress) -> String {
    let mut text = String::new();
    match address {
        IpAddress::Ipv4((a, b, c, d)) => _ = write!(text, "{a}.{b}.{c}.{d}"),
        IpAddress::Ipv6((a, b, c, d, e, f, g, h)) => {
            _ = write!(text, "{a:x}:{b:x}:{c:x}:{d:x}:{e:x}:{f:x}:{g:x}:{h:x}");
        }
    }
    text
}

/// An address with its port.
pub fn text(address: &IpSocketAddress) -> String {
    format!("{} port {}", ip(address), port(address))
}
