//! Options that an accepted socket has of its listener.
use crate::*;
use guest::*;

/// Sets options of a socket that is to accept to values with which no system begins.
pub fn set_unusual_options(listener: &TcpSocket) -> Outcome {
    let second = 1_000_000_000;
    needed("set-keep-alive-enabled", listener.set_keep_alive_enabled(true))?;
    needed(
        "set-keep-alive-idle-time",
        listener.set_keep_alive_idle_time(42 * second),
    )?;
    needed("set-keep-alive-interval", listener.set_keep_alive_interval(43 * second))?;
    needed("set-keep-alive-count", listener.set_keep_alive_count(5))?;
    needed("set-hop-limit", listener.set_hop_limit(42))
}

/// Checks that an accepted socket reads of each of these options what its listener reads.
#[track_caller]
pub fn inherits_options(socket: &TcpSocket, listener: &TcpSocket) -> Outcome {
    let expected = needed("keep-alive-enabled of the listener", listener.keep_alive_enabled())?;
    equal("keep-alive-enabled", &socket.keep_alive_enabled(), &Ok(expected))?;
    let expected = needed("keep-alive-idle-time of the listener", listener.keep_alive_idle_time())?;
    equal("keep-alive-idle-time", &socket.keep_alive_idle_time(), &Ok(expected))?;
    let expected = needed("keep-alive-interval of the listener", listener.keep_alive_interval())?;
    equal("keep-alive-interval", &socket.keep_alive_interval(), &Ok(expected))?;
    let expected = needed("keep-alive-count of the listener", listener.keep_alive_count())?;
    equal("keep-alive-count", &socket.keep_alive_count(), &Ok(expected))?;
    let expected = needed("hop-limit of the listener", listener.hop_limit())?;
    equal("hop-limit", &socket.hop_limit(), &Ok(expected))
}
