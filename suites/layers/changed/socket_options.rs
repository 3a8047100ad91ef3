//! The options of sockets of both kinds.
use super::change::{freedom, Call};
use super::wit::exports::wasi::sockets::network::ErrorCode;
use super::wit::wasi::sockets::network as hosts;
use core::ops::Add;

impl Call {
    /// An option that reads back as it was set.
    pub fn exact(&self, result: Result<u8, hosts::ErrorCode>) -> Result<u8, ErrorCode> {
        self.given(result.map(|value| self.number("the value", value.into()) as u8), || 0)
    }

    /// An option that the host may clamp and round, to `only` where it has one value alone: what is wrong is an error.
    pub fn rounded<T: Default + Copy + Add<Output = T>>(
        &self,
        result: Result<T, hosts::ErrorCode>,
        only: T,
    ) -> Result<T, ErrorCode> {
        if result.is_ok() && self.is("the value is 0") {
            return Ok(T::default());
        }
        let value = |value| match freedom("options are clamped to one value") {
            true => only,
            false if freedom("options read as twice what they are") => value + value,
            false => value,
        };
        self.given(result.map(value), T::default)
    }
}

/// A socket of which an option is set, as far as the faults of that depend on its state.
pub struct Setting {
    pub is_bound: bool,
    /// Whether it is connected, or has streams.
    pub is_in_use: bool,
}

impl Setting {
    /// Any option.
    pub fn any(&self, call: Call, set: impl FnOnce() -> Result<(), hosts::ErrorCode>) -> Result<(), ErrorCode> {
        if !self.is_bound && call.is("fails before the socket is bound") {
            return Err(ErrorCode::InvalidState);
        }
        if self.is_in_use {
            if call.is("fails once the socket has a peer") {
                return Err(ErrorCode::InvalidState);
            }
            if call.is("ok without an effect once the socket has a peer") {
                return Ok(());
            }
        } else if self.is_bound && call.is("fails once the socket is bound") {
            return Err(ErrorCode::InvalidState);
        }
        call.done(set)
    }

    /// An option that is a number.
    pub fn number(
        &self,
        call: Call,
        value: u64,
        set: impl Fn(u64) -> Result<(), hosts::ErrorCode>,
    ) -> Result<(), ErrorCode> {
        if value == 1 && call.is("the value 1 fails") {
            return Err(ErrorCode::InvalidArgument);
        }
        if value > i32::MAX as u64 && call.is("a huge value fails") {
            return Err(ErrorCode::InvalidArgument);
        }
        if value > 127 && call.is("a value above 127 fails") {
            return Err(ErrorCode::InvalidArgument);
        }
        self.any(call, || set(value))
    }
    /// A number that must not be 0.
    pub fn positive(
        &self,
        call: Call,
        value: u64,
        set: impl Fn(u64) -> Result<(), hosts::ErrorCode>,
    ) -> Result<(), ErrorCode> {
        if value == 0 && call.is("0 fails, and is taken for 1") {
            set(1).ok();
        }
        self.number(call, value, set)
    }
}
