//! The resources `outgoing-request` and `request-options` of `wasi:http/types`, and `wasi:http/outgoing-handler`.
use super::change::{freedom, Call};
use super::http_bodies::{taken_body, Times};
use super::http_fields::{add, headers, host_fields, kept};
use super::http_responses::Response;
use super::io_outputs::sent;
use super::wit::exports::wasi::http::outgoing_handler;
use super::wit::exports::wasi::http::types::{
    self as guests, ErrorCode, Fields, FutureIncomingResponse, Method, OutgoingBody, Scheme,
};
use super::wit::wasi::http::outgoing_handler as host_handler;
use super::wit::wasi::http::types::{self as hosts, Method as HostMethod, Scheme as HostScheme};
use super::Layer;
use core::cell::RefCell;
use guest::*;

pub struct Request {
    host: hosts::OutgoingRequest,
    body: Times,
    headers: Times,
}

/// What is known of the request before.
#[derive(Default)]
struct Before {
    headers: Vec<(String, Vec<u8>)>,
    path: Option<String>,
}

struct Shared(RefCell<Before>);

// A component instance has one thread.
unsafe impl Sync for Shared {}

static BEFORE: Shared = Shared(RefCell::new(Before {
    headers: Vec::new(),
    path: None,
}));

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

/// Whether a fault keeps what was set before.
fn stays(call: Call, before: &Option<String>, value: &Option<String>) -> bool {
    match value {
        None => before.is_some() && call.is("none leaves what was set"),
        Some(_) => before.is_some() && before != value && call.is("the first one that was set stays"),
    }
}

/// The headers of what may be asked for them several times; `give` gives them to the guest.
pub fn headers_again(
    call: Call,
    times: &Times,
    host: hosts::Fields,
    give: fn(Call, hosts::Fields) -> Fields,
) -> Fields {
    if times.again() && !host.entries().is_empty() && call.is("is empty the second time") {
        return headers(call, hosts::Fields::new());
    }
    give(call, host)
}

impl guests::GuestOutgoingRequest for Request {
    fn new(headers: Fields) -> Self {
        let call = Call("outgoing-request.constructor");
        let mut headers = kept(call, host_fields(headers));
        if !headers.entries().is_empty() && call.is("the headers are lost") {
            headers = hosts::Fields::new();
        }
        let before = core::mem::replace(&mut BEFORE.0.borrow_mut().headers, headers.entries());
        let missing: Vec<_> = before.iter().filter(|(name, _)| !headers.has(name)).collect();
        if !missing.is_empty() && call.is("the headers of the request before are added") {
            missing.iter().for_each(|(name, value)| _ = headers.append(name, value));
        }
        let agent = "user-agent".to_string();
        if headers.has(&agent) && call.is("the user-agent is another one") {
            headers.set(&agent, &[b"changed".to_vec()]).ok();
        }
        if !headers.has(&agent) && freedom("requests have a user-agent of the host") {
            add(&headers, &agent);
        }
        let host = hosts::OutgoingRequest::new(headers);
        if call.is("the method is POST") {
            host.set_method(&HostMethod::Post).ok();
        }
        Request {
            host,
            body: Times::default(),
            headers: Times::default(),
        }
    }
    fn body(&self) -> Result<OutgoingBody, ()> {
        taken_body(Call("outgoing-request.body"), &self.body, self.host.body())
    }
    fn method(&self) -> Method {
        let call = Call("outgoing-request.method");
        let method = self.host.method();
        if !matches!(method, HostMethod::Get) && call.is("is GET, whatever was set") {
            return Method::Get;
        }
        match guests_method(method) {
            Method::Other(text) => Method::Other(call.text("the text", text)),
            method => method,
        }
    }
    fn set_method(&self, method: Method) -> Result<(), ()> {
        let call = Call("outgoing-request.set-method");
        let before = self.host.method();
        let mut method = host_method(method);
        if let HostMethod::Other(text) = &mut method {
            if text.bytes().any(|byte| byte.is_ascii_lowercase()) && call.is("the text is in capitals") {
                text.make_ascii_uppercase();
            }
        }
        let result = self.host.set_method(&method);
        if result.is_ok() && !matches!(before, HostMethod::Get) && call.is("the first one that was set stays") {
            return self.host.set_method(&before);
        }
        set(call, result, || {
            self.host.set_method(&HostMethod::Get).ok();
        })
    }
    fn path_with_query(&self) -> Option<String> {
        maybe(Call("outgoing-request.path-with-query"), self.host.path_with_query())
    }
    fn set_path_with_query(&self, path: Option<String>) -> Result<(), ()> {
        let call = Call("outgoing-request.set-path-with-query");
        let before = self.host.path_with_query();
        let result = self.host.set_path_with_query(path.as_deref());
        if result.is_ok() {
            if stays(call, &before, &path) {
                return self.host.set_path_with_query(before.as_deref());
            }
            if let Some(other) = path.as_deref().and_then(|path| call.respelled(path)) {
                return self.host.set_path_with_query(Some(&other));
            }
        }
        set(call, result, || {
            self.host.set_path_with_query(None).ok();
        })
    }
    fn scheme(&self) -> Option<Scheme> {
        scheme_of(Call("outgoing-request.scheme"), self.host.scheme().map(guests_scheme))
    }
    fn set_scheme(&self, scheme: Option<Scheme>) -> Result<(), ()> {
        let call = Call("outgoing-request.set-scheme");
        let before = self.host.scheme();
        let mut scheme = scheme.map(host_scheme);
        if let Some(HostScheme::Other(text)) = &mut scheme {
            if text.bytes().any(|byte| byte.is_ascii_uppercase()) && freedom("schemes are in lower case") {
                text.make_ascii_lowercase();
            }
        }
        let result = self.host.set_scheme(scheme.as_ref());
        let text = |scheme: &Option<HostScheme>| scheme.as_ref().map(|scheme| format!("{scheme:?}"));
        if result.is_ok() && stays(call, &text(&before), &text(&scheme)) {
            return self.host.set_scheme(before.as_ref());
        }
        set(call, result, || {
            self.host.set_scheme(None).ok();
        })
    }
    fn authority(&self) -> Option<String> {
        maybe(Call("outgoing-request.authority"), self.host.authority())
    }
    fn set_authority(&self, authority: Option<String>) -> Result<(), ()> {
        let call = Call("outgoing-request.set-authority");
        let before = self.host.authority();
        let result = self.host.set_authority(authority.as_deref());
        if result.is_ok() {
            if stays(call, &before, &authority) {
                return self.host.set_authority(before.as_deref());
            }
            if let Some((name, _)) = authority.as_deref().and_then(|text| text.rsplit_once(':')) {
                if call.is("the port is lost") {
                    return self.host.set_authority(Some(name));
                }
            }
        }
        set(call, result, || {
            self.host.set_authority(None).ok();
        })
    }
    fn headers(&self) -> Fields {
        headers_again(
            Call("outgoing-request.headers"),
            &self.headers,
            self.host.headers(),
            headers,
        )
    }
}

/// What an option returns.
fn option(call: Call, value: Option<u64>) -> Option<u64> {
    match value {
        Some(_) if call.is("none in place of a value") => None,
        Some(value) if value > u32::MAX.into() && call.is("the value is cut to 32 bits") => {
            Some(u64::from(value as u32))
        }
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
        let host = hosts::RequestOptions::new();
        if freedom("requests have timeouts at first") {
            let minutes = Some(600_000_000_000);
            host.set_connect_timeout(minutes).ok();
            host.set_first_byte_timeout(minutes).ok();
            host.set_between_bytes_timeout(minutes).ok();
        }
        Options(host)
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
    let path = request.path_with_query();
    let before = core::mem::replace(&mut BEFORE.0.borrow_mut().path, path.clone());
    if before.is_some() && before != path && call.is("the path is that of the request before") {
        request.set_path_with_query(before.as_deref()).ok();
    } else if let Some(other) = path.as_deref().and_then(|path| call.respelled(path)) {
        request.set_path_with_query(Some(&other)).ok();
    }
    if matches!(request.method(), HostMethod::Head) && call.is("HEAD is GET") {
        request.set_method(&HostMethod::Get).ok();
    }
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

/// What becomes of the options of a request that has some.
fn spoiled_options(call: Call, options: hosts::RequestOptions) -> Option<hosts::RequestOptions> {
    if call.is("the options are lost") {
        return None;
    }
    if call.is("the timeouts are a thousandth of what was set") {
        let part = |value: Option<u64>| value.map(|value| value / 1000);
        options.set_connect_timeout(part(options.connect_timeout())).ok();
        options.set_first_byte_timeout(part(options.first_byte_timeout())).ok();
        options
            .set_between_bytes_timeout(part(options.between_bytes_timeout()))
            .ok();
    }
    Some(options)
}

impl outgoing_handler::Guest for Layer {
    fn handle(
        request: guests::OutgoingRequest,
        options: Option<guests::RequestOptions>,
    ) -> Result<FutureIncomingResponse, ErrorCode> {
        let call = Call("outgoing-handler#handle");
        sent();
        let request = request.into_inner::<Request>().host;
        let options = options.map(|options| options.into_inner::<Options>().0);
        let options = options.and_then(|options| spoiled_options(call, options));
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
