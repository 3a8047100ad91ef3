//! The resources `outgoing-body`, `incoming-body` and `future-trailers` of `wasi:http/types`.
use super::change::{freedom, Call};
use super::http_fields::{fields, headers, host_fields};
use super::io::{input, output, pollable, ready, Kind};
use super::wit::exports::wasi::http::types::{self as guests, ErrorCode, Fields, FutureTrailers};
use super::wit::exports::wasi::io::poll::Pollable;
use super::wit::exports::wasi::io::streams::{InputStream, OutputStream};
use super::wit::wasi::http::types as hosts;

/// What can be taken once.
pub fn taken<T>(call: Call, result: Result<T, ()>) -> Result<T, ()> {
    match result {
        Ok(_) if call.is("fails where it is to succeed") => Err(()),
        other => other,
    }
}

/// Holds a body until it is finished.
pub struct Outgoing(Option<hosts::OutgoingBody>);

pub fn outgoing_body(host: hosts::OutgoingBody) -> guests::OutgoingBody {
    guests::OutgoingBody::new(Outgoing(Some(host)))
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        let Some(host) = self.0.take() else { return };
        if Call("outgoing-body.drop").is("the body is finished") {
            hosts::OutgoingBody::finish(host, None).ok();
        }
    }
}

impl guests::GuestOutgoingBody for Outgoing {
    fn write(&self) -> Result<OutputStream, ()> {
        let host = self.0.as_ref().map_or(Err(()), hosts::OutgoingBody::write);
        taken(Call("outgoing-body.write"), host).map(|host| output(host, Kind::Body))
    }
    fn finish(body: guests::OutgoingBody, trailers: Option<Fields>) -> Result<(), ErrorCode> {
        let call = Call("outgoing-body.finish");
        let Some(host) = body.into_inner::<Outgoing>().0.take() else {
            return Ok(());
        };
        let mut trailers = trailers.map(host_fields);
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

pub struct Incoming(hosts::IncomingBody);

pub fn incoming_body(host: hosts::IncomingBody) -> guests::IncomingBody {
    guests::IncomingBody::new(Incoming(host))
}

impl guests::GuestIncomingBody for Incoming {
    fn stream(&self) -> Result<InputStream, ()> {
        let call = Call("incoming-body.stream");
        taken(call, self.0.stream()).map(|host| {
            let has_ended = call.is("the stream is at its end");
            input(host, Kind::Body, has_ended)
        })
    }
    fn finish(body: guests::IncomingBody) -> FutureTrailers {
        let Incoming(host) = body.into_inner::<Incoming>();
        FutureTrailers::new(Trailers(hosts::IncomingBody::finish(host)))
    }
}

pub struct Trailers(hosts::FutureTrailers);

impl guests::GuestFutureTrailers for Trailers {
    fn subscribe(&self) -> Pollable {
        let host = self.0.subscribe();
        if !host.ready() && Call("future-trailers.subscribe").is("is ready at once") {
            return pollable(ready(), Kind::Future);
        }
        pollable(host, Kind::Future)
    }
    fn get(&self) -> Option<Result<Result<Option<Fields>, ErrorCode>, ()>> {
        let call = Call("future-trailers.get");
        match self.0.get() {
            None if call.is("waits for the trailers") => {
                self.0.subscribe().block();
                self.get()
            }
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
            Some(Err(())) => Some(Err(())),
        }
    }
}
