//! The resources `outgoing-body`, `incoming-body` and `future-trailers` of `wasi:http/types`.
use super::change::{freedom, Call};
use super::http_fields::{fields, headers, host_fields, kept};
use super::io_inputs::input;
use super::io_outputs::output;
use super::io_polls::{pollable, ready};
use super::io_streams::{must_not, Kind};
use super::wit::exports::wasi::http::types::{self as guests, ErrorCode, Fields, FutureTrailers};
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::wasi::cli0_2_0::stdin::get_stdin;
use super::wit::wasi::http::types as hosts;
use core::cell::Cell;

/// How often something was asked for.
#[derive(Default)]
pub struct Times(Cell<u32>);

impl Times {
    /// Whether it was asked for before; from now on it was.
    pub fn again(&self) -> bool {
        self.0.replace(self.0.get() + 1) > 0
    }
    pub fn any(&self) -> bool {
        self.0.get() > 0
    }
}

/// What can be taken once. `another` makes one for those who ask again.
pub fn taken<T>(
    call: Call,
    times: &Times,
    result: Result<T, ()>,
    another: impl FnOnce() -> Option<T>,
) -> Result<T, ()> {
    times.again();
    match result {
        Ok(_) if call.is("fails where it is to succeed") => Err(()),
        Err(()) if times.0.get() == 2 && call.is("succeeds a second time") => another().ok_or(()),
        Err(()) if times.0.get() > 2 && call.is("succeeds a third time") => another().ok_or(()),
        other => other,
    }
}

/// A body of nothing. What it is of stays.
fn another_body() -> Option<hosts::OutgoingBody> {
    let request = hosts::OutgoingRequest::new(hosts::Fields::new());
    let body = request.body().ok();
    core::mem::forget(request);
    body
}

/// The body of a request or a response.
pub fn taken_body(
    call: Call,
    times: &Times,
    result: Result<hosts::OutgoingBody, ()>,
) -> Result<guests::OutgoingBody, ()> {
    taken(call, times, result, another_body).map(outgoing_body)
}

/// Holds a body until it is finished.
pub struct Outgoing {
    host: Option<hosts::OutgoingBody>,
    written: Times,
}

fn outgoing_body(host: hosts::OutgoingBody) -> guests::OutgoingBody {
    guests::OutgoingBody::new(Outgoing {
        host: Some(host),
        written: Times::default(),
    })
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        let Some(host) = self.host.take() else { return };
        if Call("outgoing-body.drop").is("the body is finished") {
            hosts::OutgoingBody::finish(host, None).ok();
        }
    }
}

impl guests::GuestOutgoingBody for Outgoing {
    fn write(&self) -> Result<OutputStream, ()> {
        let host = self.host.as_ref().map_or(Err(()), hosts::OutgoingBody::write);
        let another = || {
            let body = another_body()?;
            let stream = body.write().ok();
            core::mem::forget(body);
            stream
        };
        taken(Call("outgoing-body.write"), &self.written, host, another).map(|host| output(host, Kind::Body))
    }
    fn finish(body: guests::OutgoingBody, trailers: Option<Fields>) -> Result<(), ErrorCode> {
        let call = Call("outgoing-body.finish");
        let mut body = body.into_inner::<Outgoing>();
        let Some(host) = body.host.take() else {
            return Ok(());
        };
        let mut trailers = trailers.map(host_fields).map(|host| kept(call, host));
        let is_empty = |trailers: &hosts::Fields| trailers.entries().is_empty();
        if trailers.as_ref().is_some_and(is_empty) && call.is("an empty set of trailers fails") {
            return Err(ErrorCode::ConfigurationError);
        }
        if !body.written.any() && call.is("a body that was never written to fails") {
            return Err(ErrorCode::ConfigurationError);
        }
        if trailers.is_some() && call.is("the trailers are lost") {
            trailers = None;
        }
        if call.is("the body is dropped and not finished") {
            return Ok(());
        }
        match hosts::OutgoingBody::finish(host, trailers) {
            Ok(()) if call.is("fails where it is to succeed") => Err(ErrorCode::ConfigurationError),
            Ok(()) => Ok(()),
            Err(_) if call.is("an error comes as ok") => Ok(()),
            Err(code) => Err(call.http_code(code)),
        }
    }
}

pub struct Incoming {
    /// None in a body that a fault gives to those who ask again.
    host: Option<hosts::IncomingBody>,
    streamed: Times,
}

/// The body of a request or a response.
pub fn consumed(
    call: Call,
    times: &Times,
    result: Result<hosts::IncomingBody, ()>,
) -> Result<guests::IncomingBody, ()> {
    let host = taken(call, times, result.map(Some), || Some(None))?;
    let streamed = Times::default();
    Ok(guests::IncomingBody::new(Incoming { host, streamed }))
}

impl guests::GuestIncomingBody for Incoming {
    fn stream(&self) -> Result<InputStream, ()> {
        let call = Call("incoming-body.stream");
        let host = self.host.as_ref().map_or(Err(()), hosts::IncomingBody::stream);
        taken(call, &self.streamed, host, || Some(get_stdin())).map(|host| {
            let has_ended = call.is("the stream is at its end");
            input(host, Kind::Body, has_ended)
        })
    }
    fn finish(body: guests::IncomingBody) -> FutureTrailers {
        let Some(host) = body.into_inner::<Incoming>().host else {
            must_not()
        };
        FutureTrailers::new(Trailers {
            host: hosts::IncomingBody::finish(host),
            given: Times::default(),
            lost: Cell::new(false),
        })
    }
}

pub struct Trailers {
    host: hosts::FutureTrailers,
    /// Once the host has given them, how often they were asked for again.
    given: Times,
    lost: Cell<bool>,
}

impl guests::GuestFutureTrailers for Trailers {
    fn subscribe(&self) -> Pollable {
        let host = self.host.subscribe();
        if !host.ready() && Call("future-trailers.subscribe").is("is ready at once") {
            return pollable(ready(), Kind::Future);
        }
        pollable(host, Kind::Future)
    }
    fn get(&self) -> Option<Result<Result<Option<Fields>, ErrorCode>, ()>> {
        let call = Call("future-trailers.get");
        match self.host.get() {
            None if call.is("waits for the trailers") => {
                self.host.subscribe().block();
                self.get()
            }
            None if call.is("the trailers are lost where get was called before they came") => {
                self.lost.set(true);
                None
            }
            Some(Ok(_)) if self.lost.get() => Some(Err(())),
            None if call.is("no trailers where there are none yet") => Some(Ok(Ok(None))),
            None => None,
            Some(Ok(Ok(_))) if call.is("an error in place of the trailers") => {
                Some(Ok(Err(ErrorCode::ConfigurationError)))
            }
            Some(Ok(Ok(Some(_)))) if call.is("no trailers where some have come") => Some(Ok(Ok(None))),
            Some(Ok(Ok(Some(host)))) => Some(Ok(Ok(Some(headers(call, host))))),
            // A body without trailers has none, or an empty set of them.
            Some(Ok(Ok(None))) if freedom("no trailers are an empty set") => {
                Some(Ok(Ok(Some(fields(hosts::Fields::new())))))
            }
            Some(Ok(Ok(None))) if call.is("trailers where none have come") => {
                let entries = [("x-changed".into(), b"changed".to_vec())];
                Some(Ok(Ok(hosts::Fields::from_list(&entries).ok().map(fields))))
            }
            Some(Ok(Ok(None))) => Some(Ok(Ok(None))),
            Some(Ok(Err(_))) if call.is("an error comes as no trailers") => Some(Ok(Ok(None))),
            Some(Ok(Err(code))) => Some(Ok(Err(call.http_code(code)))),
            Some(Err(())) if call.is("none once they have been given") => None,
            Some(Err(())) if call.is("no trailers once they have been given") => Some(Ok(Ok(None))),
            Some(Err(())) if self.given.again() && call.is("none the third time") => None,
            Some(Err(())) => Some(Err(())),
        }
    }
}
