use super::wit::exports::wasi::io::streams as guests;
use super::wit::wasi::io::poll::Pollable;
use super::wit::wasi::io::streams as hosts;
use super::Layer;
use guest::*;

/// Of the host's, and whether `change` looks at what it carries: stdin does.
pub struct Input {
    pub host: hosts::InputStream,
    pub changed: bool,
}

pub struct Output(pub hosts::OutputStream);

impl guests::Guest for Layer {
    type InputStream = Input;
    type OutputStream = Output;
}

fn error(error: hosts::StreamError) -> guests::StreamError {
    match error {
        hosts::StreamError::LastOperationFailed(why) => guests::StreamError::LastOperationFailed(why),
        hosts::StreamError::Closed => guests::StreamError::Closed,
    }
}

impl Input {
    fn change(&self, bytes: Vec<u8>) -> Vec<u8> {
        if self.changed {
            crate::change::input(bytes)
        } else {
            bytes
        }
    }
}

impl guests::GuestInputStream for Input {
    fn read(&self, len: u64) -> Result<Vec<u8>, guests::StreamError> {
        self.host.read(len).map(|bytes| self.change(bytes)).map_err(error)
    }
    fn blocking_read(&self, len: u64) -> Result<Vec<u8>, guests::StreamError> {
        self.host
            .blocking_read(len)
            .map(|bytes| self.change(bytes))
            .map_err(error)
    }
    fn skip(&self, len: u64) -> Result<u64, guests::StreamError> {
        self.host.skip(len).map_err(error)
    }
    fn blocking_skip(&self, len: u64) -> Result<u64, guests::StreamError> {
        self.host.blocking_skip(len).map_err(error)
    }
    fn subscribe(&self) -> Pollable {
        self.host.subscribe()
    }
}

impl guests::GuestOutputStream for Output {
    fn check_write(&self) -> Result<u64, guests::StreamError> {
        self.0.check_write().map_err(error)
    }
    fn write(&self, contents: Vec<u8>) -> Result<(), guests::StreamError> {
        self.0.write(&contents).map_err(error)
    }
    fn blocking_write_and_flush(&self, contents: Vec<u8>) -> Result<(), guests::StreamError> {
        self.0.blocking_write_and_flush(&contents).map_err(error)
    }
    fn flush(&self) -> Result<(), guests::StreamError> {
        self.0.flush().map_err(error)
    }
    fn blocking_flush(&self) -> Result<(), guests::StreamError> {
        self.0.blocking_flush().map_err(error)
    }
    fn subscribe(&self) -> Pollable {
        self.0.subscribe()
    }
    fn write_zeroes(&self, len: u64) -> Result<(), guests::StreamError> {
        self.0.write_zeroes(len).map_err(error)
    }
    fn blocking_write_zeroes_and_flush(&self, len: u64) -> Result<(), guests::StreamError> {
        self.0.blocking_write_zeroes_and_flush(len).map_err(error)
    }
    fn splice(&self, src: guests::InputStreamBorrow<'_>, len: u64) -> Result<u64, guests::StreamError> {
        self.0.splice(&src.get::<Input>().host, len).map_err(error)
    }
    fn blocking_splice(&self, src: guests::InputStreamBorrow<'_>, len: u64) -> Result<u64, guests::StreamError> {
        self.0.blocking_splice(&src.get::<Input>().host, len).map_err(error)
    }
}
