//! The resources `incoming-request` and `response-outparam` of `wasi:http/types`, which a guest has that is served.
use super::change::{freedom, Call};
use super::http_bodies::{consumed, Times};
use super::http_codes::host_code;
use super::http_fields::{headers, shown};
use super::http_requests::{guests_method, guests_scheme, headers_again, maybe, scheme_of};
use super::http_responses::{of_class, Outgoing};
use super::io_outputs::sent;
use super::wit::exports::test::changed::served;
use super::wit::exports::wasi::http::types::{self as guests, ErrorCode, Fields, IncomingBody, Method, Scheme};
use super::wit::test::changed::{adopt, hosts as handed};
use super::wit::wasi::http::types::{self as hosts, Method as HostMethod};
use super::Layer;
use guest::*;

impl served::Guest for Layer {
    fn request(of: handed::IncomingRequest) -> guests::IncomingRequest {
        guests::IncomingRequest::new(Request {
            host: adopt::request(of),
            headers: Times::default(),
            body: Times::default(),
        })
    }
    fn outparam(of: handed::ResponseOutparam) -> guests::ResponseOutparam {
        guests::ResponseOutparam::new(Outparam(Some(adopt::outparam(of))))
    }
}

pub struct Request {
    host: hosts::IncomingRequest,
    headers: Times,
    body: Times,
}

impl guests::GuestIncomingRequest for Request {
    fn method(&self) -> Method {
        let call = Call("incoming-request.method");
        let method = self.host.method();
        if !matches!(method, HostMethod::Get) && call.is("is GET, whatever came") {
            return Method::Get;
        }
        if matches!(method, HostMethod::Head) && call.is("HEAD is GET") {
            return Method::Get;
        }
        if matches!(method, HostMethod::Options) && call.is("OPTIONS is other") {
            return Method::Other("OPTIONS".to_string());
        }
        match guests_method(method) {
            Method::Other(text) => Method::Other(call.text("the text", text)),
            method => method,
        }
    }
    fn path_with_query(&self) -> Option<String> {
        let call = Call("incoming-request.path-with-query");
        let path = self.host.path_with_query();
        if let Some((before, _)) = path.as_deref().and_then(|path| path.split_once('?')) {
            if call.is("the query is lost") {
                return Some(before.to_string());
            }
        }
        if let Some(other) = path.as_deref().and_then(|path| call.respelled(path)) {
            return Some(other);
        }
        maybe(call, path)
    }
    fn scheme(&self) -> Option<Scheme> {
        scheme_of(Call("incoming-request.scheme"), self.host.scheme().map(guests_scheme))
    }
    fn authority(&self) -> Option<String> {
        let call = Call("incoming-request.authority");
        let authority = self.host.authority();
        match authority.as_deref().and_then(|text| text.rsplit_once(':')) {
            Some((name, _)) if call.is("the port is lost") => Some(name.to_string()),
            _ => maybe(call, authority),
        }
    }
    fn headers(&self) -> Fields {
        let call = Call("incoming-request.headers");
        if self.body.any() && call.is("is empty once the body has been taken") {
            return headers(call, hosts::Fields::new());
        }
        headers_again(call, &self.headers, self.host.headers(), shown)
    }
    fn consume(&self) -> Result<IncomingBody, ()> {
        let call = Call("incoming-request.consume");
        if self.headers.any() && !self.body.any() && call.is("fails where the headers have been taken") {
            return Err(());
        }
        consumed(call, &self.body, self.host.consume())
    }
}

/// Holds an outparam until it is set.
pub struct Outparam(Option<hosts::ResponseOutparam>);

impl Drop for Outparam {
    fn drop(&mut self) {
        let Some(param) = self.0.take() else { return };
        if Call("response-outparam.drop").is("an empty response is sent") {
            let response = hosts::OutgoingResponse::new(hosts::Fields::new());
            hosts::ResponseOutparam::set(param, Ok(response));
        }
    }
}

/// A response that says that there is none.
fn unavailable() -> hosts::OutgoingResponse {
    let response = hosts::OutgoingResponse::new(hosts::Fields::new());
    response.set_status_code(503).ok();
    if let Ok(body) = response.body() {
        if let Ok(stream) = body.write() {
            stream.check_write().ok();
            stream.write(b"unavailable").ok();
        }
        hosts::OutgoingBody::finish(body, None).ok();
    }
    response
}

impl guests::GuestResponseOutparam for Outparam {
    fn set(param: guests::ResponseOutparam, response: Result<guests::OutgoingResponse, ErrorCode>) {
        let call = Call("response-outparam.set");
        sent();
        let Some(param) = param.into_inner::<Outparam>().0.take() else {
            return;
        };
        let response = match response {
            Ok(response) => {
                let response = response.into_inner::<Outgoing>().host;
                if call.is("nothing is sent") {
                    return;
                }
                if response.status_code() != 200 && call.is("the status is 200, whatever was set") {
                    response.set_status_code(200).ok();
                }
                if let Some(status) = of_class(call, response.status_code()) {
                    response.set_status_code(status).ok();
                }
                if call.is("an error is sent in place of the response") {
                    Err(hosts::ErrorCode::InternalError(None))
                } else {
                    Ok(response)
                }
            }
            Err(_) if call.is("a response is sent in place of the error") => {
                Ok(hosts::OutgoingResponse::new(hosts::Fields::new()))
            }
            Err(_) if freedom("errors are answered with 503 and a text") => Ok(unavailable()),
            Err(code) => Err(host_code(code)),
        };
        hosts::ResponseOutparam::set(param, response);
    }
}
