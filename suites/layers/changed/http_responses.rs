//! The resources `incoming-response`, `future-incoming-response` and `outgoing-response` of `wasi:http/types`.
use super::change::Call;
use super::http_bodies::{incoming_body, outgoing_body, taken};
use super::http_fields::{headers, host_fields};
use super::http_requests::set;
use super::io::{pollable, ready, Kind};
use super::wit::exports::wasi::http::types::{
    self as guests, ErrorCode, Fields, IncomingBody, IncomingResponse, OutgoingBody,
};
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::wasi::http::types as hosts;
use core::cell::RefCell;

/// A response on its way.
pub enum Response {
    Coming(hosts::FutureIncomingResponse),
    /// One that the host has refused at once, to be given once.
    Failed(RefCell<Option<ErrorCode>>),
}

impl Response {
    pub fn coming(host: hosts::FutureIncomingResponse) -> Self {
        Response::Coming(host)
    }
    pub fn failed(code: ErrorCode) -> Self {
        Response::Failed(RefCell::new(Some(code)))
    }
}

impl guests::GuestFutureIncomingResponse for Response {
    fn subscribe(&self) -> Pollable {
        let Response::Coming(host) = self else {
            return pollable(ready(), Kind::Future);
        };
        let host = host.subscribe();
        if !host.ready() && Call("future-incoming-response.subscribe").is("is ready at once") {
            return pollable(ready(), Kind::Future);
        }
        pollable(host, Kind::Future)
    }
    fn get(&self) -> Option<Result<Result<IncomingResponse, ErrorCode>, ()>> {
        let call = Call("future-incoming-response.get");
        let host = match self {
            Response::Coming(host) => host,
            Response::Failed(code) => return Some(code.take().map(Err).ok_or(())),
        };
        match host.get() {
            None if call.is("waits for the response") => {
                host.subscribe().block();
                self.get()
            }
            None => None,
            Some(Ok(Ok(_))) if call.is("an error in place of a response") => {
                Some(Ok(Err(ErrorCode::ConfigurationError)))
            }
            Some(Ok(Ok(host))) => Some(Ok(Ok(IncomingResponse::new(Incoming(host))))),
            Some(Ok(Err(code))) => Some(Ok(Err(call.http_code(code)))),
            Some(Err(())) if call.is("none once it has been given") => None,
            Some(Err(())) if call.is("an error code once it has been given") => {
                Some(Ok(Err(ErrorCode::ConfigurationError)))
            }
            Some(Err(())) => Some(Err(())),
        }
    }
}

pub struct Incoming(hosts::IncomingResponse);

impl guests::GuestIncomingResponse for Incoming {
    fn status(&self) -> u16 {
        Call("incoming-response.status").number("the status", self.0.status().into()) as u16
    }
    fn headers(&self) -> Fields {
        headers(Call("incoming-response.headers"), self.0.headers())
    }
    fn consume(&self) -> Result<IncomingBody, ()> {
        taken(Call("incoming-response.consume"), self.0.consume()).map(incoming_body)
    }
}

pub struct Outgoing(pub hosts::OutgoingResponse);

impl guests::GuestOutgoingResponse for Outgoing {
    fn new(headers: Fields) -> Self {
        let call = Call("outgoing-response.constructor");
        let mut headers = host_fields(headers);
        if !headers.entries().is_empty() && call.is("the headers are lost") {
            headers = hosts::Fields::new();
        }
        let response = hosts::OutgoingResponse::new(headers);
        if call.is("the status is 204") {
            response.set_status_code(204).ok();
        }
        Outgoing(response)
    }
    fn status_code(&self) -> u16 {
        Call("outgoing-response.status-code").number("the status", self.0.status_code().into()) as u16
    }
    fn set_status_code(&self, status: u16) -> Result<(), ()> {
        let before = self.0.status_code();
        let result = self.0.set_status_code(status);
        set(Call("outgoing-response.set-status-code"), result, || {
            let undone = if before == status || result.is_err() {
                204
            } else {
                before
            };
            self.0.set_status_code(undone).ok();
        })
    }
    fn headers(&self) -> Fields {
        headers(Call("outgoing-response.headers"), self.0.headers())
    }
    fn body(&self) -> Result<OutgoingBody, ()> {
        taken(Call("outgoing-response.body"), self.0.body()).map(outgoing_body)
    }
}
