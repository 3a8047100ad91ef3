//! The options of sockets of both kinds.
use super::change::{freedom, Call};
use super::wit::exports::wasi::sockets::network::ErrorCode;
use super::wit::wasi::sockets::network as hosts;

impl Call {
    /// An option that reads back as it was set.
    pub fn exact(&self, result: Result<u8, hosts::ErrorCode>) -> Result<u8, ErrorCode> {
        self.given(result.map(|value| self.number("the value", value.into()) as u8), || 0)
    }

    /// An option that the host may clamp and round, to `only` where it has one value alone: what is wrong is an error.
    pub fn rounded<T: Default>(&self, result: Result<T, hosts::ErrorCode>, only: T) -> Result<T, ErrorCode> {
        let value = |value| match freedom("options are clamped to one value") {
            true => only,
            false => value,
        };
        self.given(result.map(value), T::default)
    }
}
