//! The resources `outgoing-request` and `request-options` of `wasi:http/types`, and `wasi:http/outgoing-handler`.
use super::change::{freedom, Call};
use super::http_bodies::{outgoing_body, taken};
use super::http_fields::{headers, host_fields};
use super::http_responses::Response;
use super::io::sent;
use super::wit::exports::wasi::http::outgoing_handler;
use super::wit::exports::wasi::http::types::{
    self as guests, ErrorCode, Fields, FutureIncomingResponse, Method, OutgoingBody, Scheme,
};
use super::wit::wasi::http::outgoing_handler as host_handler;
use super::wit::wasi::http::types::{self as hosts, Method as HostMethod, Scheme as HostScheme};
use super::Layer;
use guest::*;

pub struct Request(hosts::OutgoingRequest);

pub struct Options(hosts::RequestOptions);

/// A variant that stands on both sides with the same cases, of which `Other` alone has a payload.
macro_rules! same {
    ($value:expr, $from:ident => $to:ident: $($case:ident)*) => {
        match $value {
            $($from::$case => $to::$case,)*
            $from::Other(text) => $to::Other(text),
        }
    };
}

pub fn guests_method(method: HostMethod) -> Method {
    same!(method, HostMethod => Method: Get Head Post Put Delete Connect Options Trace Patch)
}

fn host_method(method: Method) -> HostMethod {
    same!(method, Method => HostMethod: Get Head Post Put Delete Connect Options Trace Patch)
}

pub fn guests_scheme(scheme: HostScheme) -> Scheme {
    same!(scheme, HostScheme => Scheme: Http Https)
}

fn host_scheme(scheme: Scheme) -> HostScheme {
    same!(scheme, Scheme => HostScheme: Http Https)
}

/// What a setter returns. `undo` does what a fault does in place of the change.
pub fn set(call: Call, result: Result<(), ()>, undo: impl FnOnce()) -> Result<(), ()> {
    match result {
        Ok(()) if call.is("ok without an effect") => {
            undo();
            Ok(())
        }
        Ok(()) if call.is("fails where it is to succeed") => Err(()),
        Err(()) if call.is("an error comes as ok") => Ok(()),
        Err(()) if call.is("a change that failed takes the value away") => {
            undo();
            Err(())
        }
        other => other,
    }
}

/// Text that may be absent.
pub fn maybe(call: Call, text: Option<String>) -> Option<String> {
    match text {
        Some(_) if call.is("none in place of a value") => None,
        Some(text) => Some(call.text("the text", text)),
        None if call.is("a value in place of none") => Some("changed".to_string()),
        None => None,
    }
}

/// A scheme that a request gives.
pub fn scheme_of(call: Call, scheme: Option<Scheme>) -> Option<Scheme> {
    match scheme {
        Some(_) if call.is("none in place of a value") => None,
        Some(Scheme::Http) if call.is("HTTPS in place of HTTP") => Some(Scheme::Https),
        Some(Scheme::Https) if call.is("HTTP in place of HTTPS") => Some(Scheme::Http),
        Some(Scheme::Other(text)) => Some(Scheme::Other(call.text("the text", text))),
        Some(scheme) => Some(scheme),
        None if call.is("a value in place of none") => Some(Scheme::Http),
        None => None,
    }
}

impl guests::GuestOutgoingRequest for Request {
    fn new(headers: Fields) -> Self {
        let mut headers = host_fields(headers);
        if !headers.entries().is_empty() && Call("outgoing-request.constructor").is("the headers are lost") {
            headers = hosts::Fields::new();
        }
        let request = hosts::OutgoingRequest::new(headers);
        if Call("outgoing-request.constructor").is("the method is POST") {
            request.set_method(&HostMethod::Post).ok();
        }
        Request(request)
    }
    fn body(&self) -> Result<OutgoingBody, ()> {
        taken(Call("outgoing-request.body"), self.0.body()).map(outgoing_body)
    }
    fn method(&self) -> Method {
        let call = Call("outgoing-request.method");
        let method = self.0.method();
        if !matches!(method, HostMethod::Get) && call.is("is GET, whatever was set") {
            return Method::Get;
        }
        match guests_method(method) {
            Method::Other(text) => Method::Other(call.text("the text", text)),
            method => method,
        }
    }
    fn set_method(&self, method: Method) -> Result<(), ()> {
        let result = self.0.set_method(&host_method(method));
        set(Call("outgoing-request.set-method"), result, || {
            self.0.set_method(&HostMethod::Get).ok();
        })
    }
    fn path_with_query(&self) -> Option<String> {
        maybe(Call("outgoing-request.path-with-query"), self.0.path_with_query())
    }
    fn set_path_with_query(&self, path: Option<String>) -> Result<(), ()> {
        let result = self.0.set_path_with_query(path.as_deref());
        set(Call("outgoing-request.set-path-with-query"), result, || {
            self.0.set_path_with_query(None).ok();
        })
    }
    fn scheme(&self) -> Option<Scheme> {
        scheme_of(Call("outgoing-request.scheme"), self.0.scheme().map(guests_scheme))
    }
    fn set_scheme(&self, scheme: Option<Scheme>) -> Result<(), ()> {
        let result = self.0.set_scheme(scheme.map(host_scheme).as_ref());
        set(Call("outgoing-request.set-scheme"), result, || {
            self.0.set_scheme(None).ok();
        })
    }
    fn authority(&self) -> Option<String> {
        maybe(Call("outgoing-request.authority"), self.0.authority())
    }
    fn set_authority(&self, authority: Option<String>) -> Result<(), ()> {
        let result = self.0.set_authority(authority.as_deref());
        set(Call("outgoing-request.set-authority"), result, || {
            self.0.set_authority(None).ok();
        })
    }
    fn headers(&self) -> Fields {
        headers(Call("outgoing-request.headers"), self.0.headers())
    }
}

/// What an option returns.
fn option(call: Call, value: Option<u64>) -> Option<u64> {
    match value {
        Some(_) if call.is("none in place of a value") => None,
        Some(value) => Some(call.number("the value", value)),
        None if call.is("a value in place of none") => Some(1),
        None => None,
    }
}

/// Whether the host takes no such option.
fn is_unsupported(value: Option<u64>) -> bool {
    value.is_some() && freedom("options of requests are unsupported")
}

impl guests::GuestRequestOptions for Options {
    fn new() -> Self {
        Options(hosts::RequestOptions::new())
    }
    fn connect_timeout(&self) -> Option<u64> {
        option(Call("request-options.connect-timeout"), self.0.connect_timeout())
    }
    fn set_connect_timeout(&self, value: Option<u64>) -> Result<(), ()> {
        if is_unsupported(value) {
            return Err(());
        }
        let call = Call("request-options.set-connect-timeout");
        if call.is("another option is set") {
            return self.0.set_first_byte_timeout(value);
        }
        let result = self.0.set_connect_timeout(value);
        set(call, result, || {
            self.0.set_connect_timeout(None).ok();
        })
    }
    fn first_byte_timeout(&self) -> Option<u64> {
        option(Call("request-options.first-byte-timeout"), self.0.first_byte_timeout())
    }
    fn set_first_byte_timeout(&self, value: Option<u64>) -> Result<(), ()> {
        if is_unsupported(value) {
            return Err(());
        }
        let call = Call("request-options.set-first-byte-timeout");
        if call.is("another option is set") {
            return self.0.set_between_bytes_timeout(value);
        }
        let result = self.0.set_first_byte_timeout(value);
        set(call, result, || {
            self.0.set_first_byte_timeout(None).ok();
        })
    }
    fn between_bytes_timeout(&self) -> Option<u64> {
        option(
            Call("request-options.between-bytes-timeout"),
            self.0.between_bytes_timeout(),
        )
    }
    fn set_between_bytes_timeout(&self, value: Option<u64>) -> Result<(), ()> {
        if is_unsupported(value) {
            return Err(());
        }
        let call = Call("request-options.set-between-bytes-timeout");
        if call.is("another option is set") {
            return self.0.set_connect_timeout(value);
        }
        let result = self.0.set_between_bytes_timeout(value);
        set(call, result, || {
            self.0.set_between_bytes_timeout(None).ok();
        })
    }
}

/// Changes what is sent. The host has taken no part of the request yet.
fn spoil(call: Call, request: &hosts::OutgoingRequest) {
    if !matches!(request.method(), HostMethod::Get) && call.is("the method is GET, whatever was set") {
        request.set_method(&HostMethod::Get).ok();
    }
    if request.path_with_query().is_some_and(|path| path != "/") && call.is("the path is /, whatever was set") {
        request.set_path_with_query(Some("/")).ok();
    }
    if let Some((path, _)) = request
        .path_with_query()
        .as_deref()
        .and_then(|path| path.split_once('?'))
    {
        if call.is("the query is lost") {
            request.set_path_with_query(Some(path)).ok();
        }
    }
}

impl outgoing_handler::Guest for Layer {
    fn handle(
        request: guests::OutgoingRequest,
        options: Option<guests::RequestOptions>,
    ) -> Result<FutureIncomingResponse, ErrorCode> {
        let call = Call("outgoing-handler#handle");
        sent();
        let Request(request) = request.into_inner::<Request>();
        let options = options.map(|options| options.into_inner::<Options>().0);
        spoil(call, &request);
        match host_handler::handle(request, options) {
            Ok(_) if call.is("fails where it is to succeed") => Err(ErrorCode::ConfigurationError),
            Ok(host) => Ok(FutureIncomingResponse::new(Response::coming(host))),
            Err(code) => {
                let code = call.http_code(code);
                if freedom("a request is refused by the future") {
                    return Ok(FutureIncomingResponse::new(Response::failed(code)));
                }
                Err(code)
            }
        }
    }
}
