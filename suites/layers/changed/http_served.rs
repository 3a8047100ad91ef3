//! The resources `incoming-request` and `response-outparam` of `wasi:http/types`, which a guest has that is served.
use super::change::Call;
use super::http_bodies::{incoming_body, taken};
use super::http_codes::host_code;
use super::http_fields::headers;
use super::http_requests::{guests_method, guests_scheme, maybe, scheme_of};
use super::http_responses::Outgoing;
use super::io::sent;
use super::wit::exports::test::changed::served;
use super::wit::exports::wasi::http::types::{self as guests, ErrorCode, Fields, IncomingBody, Method, Scheme};
use super::wit::test::changed::{adopt, hosts as handed};
use super::wit::wasi::http::types::{self as hosts, Method as HostMethod};
use super::Layer;
use guest::*;

impl served::Guest for Layer {
    fn request(of: handed::IncomingRequest) -> guests::IncomingRequest {
        guests::IncomingRequest::new(Request(adopt::request(of)))
    }
    fn outparam(of: handed::ResponseOutparam) -> guests::ResponseOutparam {
        guests::ResponseOutparam::new(Outparam(adopt::outparam(of)))
    }
}

pub struct Request(hosts::IncomingRequest);

impl guests::GuestIncomingRequest for Request {
    fn method(&self) -> Method {
        let call = Call("incoming-request.method");
        let method = self.0.method();
        if !matches!(method, HostMethod::Get) && call.is("is GET, whatever came") {
            return Method::Get;
        }
        match guests_method(method) {
            Method::Other(text) => Method::Other(call.text("the text", text)),
            method => method,
        }
    }
    fn path_with_query(&self) -> Option<String> {
        let call = Call("incoming-request.path-with-query");
        let path = self.0.path_with_query();
        if let Some((before, _)) = path.as_deref().and_then(|path| path.split_once('?')) {
            if call.is("the query is lost") {
                return Some(before.to_string());
            }
        }
        maybe(call, path)
    }
    fn scheme(&self) -> Option<Scheme> {
        scheme_of(Call("incoming-request.scheme"), self.0.scheme().map(guests_scheme))
    }
    fn authority(&self) -> Option<String> {
        maybe(Call("incoming-request.authority"), self.0.authority())
    }
    fn headers(&self) -> Fields {
        headers(Call("incoming-request.headers"), self.0.headers())
    }
    fn consume(&self) -> Result<IncomingBody, ()> {
        taken(Call("incoming-request.consume"), self.0.consume()).map(incoming_body)
    }
}

pub struct Outparam(hosts::ResponseOutparam);

impl guests::GuestResponseOutparam for Outparam {
    fn set(param: guests::ResponseOutparam, response: Result<guests::OutgoingResponse, ErrorCode>) {
        let call = Call("response-outparam.set");
        sent();
        let Outparam(param) = param.into_inner::<Outparam>();
        let response = match response {
            Ok(response) => {
                let Outgoing(response) = response.into_inner::<Outgoing>();
                if call.is("nothing is sent") {
                    return;
                }
                if response.status_code() != 200 && call.is("the status is 200, whatever was set") {
                    response.set_status_code(200).ok();
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
            Err(code) => Err(host_code(code)),
        };
        hosts::ResponseOutparam::set(param, response);
    }
}
