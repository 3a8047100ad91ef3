//! The resources `incoming-response`, `future-incoming-response` and `outgoing-response` of `wasi:http/types`.
use super::change::{freedom, Call};
use super::http_bodies::{consumed, taken_body, Times};
use super::http_fields::{add, headers, host_fields, kept, shown};
use super::http_requests::{headers_again, set};
use super::io_polls::{pollable, ready};
use super::io_streams::Kind;
use super::wit::exports::wasi::http::types::{
    self as guests, ErrorCode, Fields, IncomingBody, IncomingResponse, OutgoingBody,
};
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::wasi::http::types as hosts;
use core::cell::{Cell, RefCell};

/// A response on its way.
pub enum Response {
    Coming {
        host: Option<hosts::FutureIncomingResponse>,
        /// Whether a fault has lost it.
        lost: Cell<bool>,
        /// Once the host has given it, how often it was asked for again.
        given: Times,
    },
    /// One that the host has refused at once, to be given once.
    Failed(RefCell<Option<ErrorCode>>),
}

impl Response {
    pub fn coming(host: hosts::FutureIncomingResponse) -> Self {
        Response::Coming {
            host: Some(host),
            lost: Cell::new(false),
            given: Times::default(),
        }
    }
    pub fn failed(code: ErrorCode) -> Self {
        Response::Failed(RefCell::new(Some(code)))
    }
}

impl Drop for Response {
    fn drop(&mut self) {
        let Response::Coming { host, .. } = self else { return };
        let host = host.take();
        if host.as_ref().is_some_and(|host| host.get().is_none())
            && freedom("a request whose future was dropped goes on")
        {
            core::mem::forget(host);
        }
    }
}

impl guests::GuestFutureIncomingResponse for Response {
    fn subscribe(&self) -> Pollable {
        let Response::Coming { host: Some(host), .. } = self else {
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
        let (host, lost, given) = match self {
            Response::Coming {
                host: Some(host),
                lost,
                given,
            } => (host, lost, given),
            Response::Coming { .. } => return None,
            Response::Failed(code) => return Some(code.take().map(Err).ok_or(())),
        };
        match host.get() {
            None if call.is("waits for the response") => {
                host.subscribe().block();
                self.get()
            }
            None if call.is("the response is lost where get was called before it came") => {
                lost.set(true);
                None
            }
            None => None,
            Some(Ok(_)) if lost.get() => Some(Err(())),
            Some(Ok(Ok(_))) if call.is("an error in place of a response") => {
                Some(Ok(Err(ErrorCode::ConfigurationError)))
            }
            Some(Ok(Ok(host))) => Some(Ok(Ok(IncomingResponse::new(Incoming {
                host,
                headers: Times::default(),
                body: Times::default(),
            })))),
            Some(Ok(Err(code))) => Some(Ok(Err(call.http_code(code)))),
            Some(Err(())) if call.is("none once it has been given") => None,
            Some(Err(())) if call.is("an error code once it has been given") => {
                Some(Ok(Err(ErrorCode::ConfigurationError)))
            }
            Some(Err(())) if given.again() && call.is("none the third time") => None,
            Some(Err(())) => Some(Err(())),
        }
    }
}

pub struct Incoming {
    host: hosts::IncomingResponse,
    headers: Times,
    body: Times,
}

impl guests::GuestIncomingResponse for Incoming {
    fn status(&self) -> u16 {
        let call = Call("incoming-response.status");
        let status = self.host.status();
        if self.body.any() && call.is("is 0 once the body has been taken") {
            return 0;
        }
        of_class(call, status).unwrap_or_else(|| call.number("the status", status.into()) as u16)
    }
    fn headers(&self) -> Fields {
        let call = Call("incoming-response.headers");
        if self.body.any() && call.is("is empty once the body has been taken") {
            return headers(call, hosts::Fields::new());
        }
        headers_again(call, &self.headers, self.host.headers(), shown)
    }
    fn consume(&self) -> Result<IncomingBody, ()> {
        let call = Call("incoming-response.consume");
        if self.headers.any() && !self.body.any() && call.is("fails where the headers have been taken") {
            return Err(());
        }
        consumed(call, &self.body, self.host.consume())
    }
}

/// The first status of the class of a status, if a fault gives that.
pub fn of_class(call: Call, status: u16) -> Option<u16> {
    (!status.is_multiple_of(100) && call.is("the status is the first of its class")).then_some(status / 100 * 100)
}

pub struct Outgoing {
    pub host: hosts::OutgoingResponse,
    headers: Times,
    body: Times,
}

impl guests::GuestOutgoingResponse for Outgoing {
    fn new(headers: Fields) -> Self {
        let call = Call("outgoing-response.constructor");
        let mut headers = kept(call, host_fields(headers));
        if !headers.entries().is_empty() && call.is("the headers are lost") {
            headers = hosts::Fields::new();
        }
        if freedom("responses have a date and a server of the host") {
            add(&headers, "date");
            add(&headers, "server");
        }
        let response = hosts::OutgoingResponse::new(headers);
        if call.is("the status is 204") {
            response.set_status_code(204).ok();
        }
        Outgoing {
            host: response,
            headers: Times::default(),
            body: Times::default(),
        }
    }
    fn status_code(&self) -> u16 {
        Call("outgoing-response.status-code").number("the status", self.host.status_code().into()) as u16
    }
    fn set_status_code(&self, status: u16) -> Result<(), ()> {
        let call = Call("outgoing-response.set-status-code");
        let before = self.host.status_code();
        let result = self.host.set_status_code(status);
        if result.is_ok() && before != 200 && before != status && call.is("the first one that was set stays") {
            return self.host.set_status_code(before);
        }
        set(call, result, || {
            let undone = if before == status || result.is_err() {
                204
            } else {
                before
            };
            self.host.set_status_code(undone).ok();
        })
    }
    fn headers(&self) -> Fields {
        headers_again(
            Call("outgoing-response.headers"),
            &self.headers,
            self.host.headers(),
            headers,
        )
    }
    fn body(&self) -> Result<OutgoingBody, ()> {
        taken_body(Call("outgoing-response.body"), &self.body, self.host.body())
    }
}
