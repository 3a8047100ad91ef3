//! What a guest of wasi:http has that is served: a guest behind the layer is run, so no such resource ever reaches it.
use super::http_requests::{guests_method, guests_scheme};
use super::wit::exports::wasi::http::types::{self as guests, ErrorCode, Fields, IncomingBody, Method, Scheme};
use super::wit::wasi::http::types as hosts;
use super::{http_bodies, http_fields};
use guest::*;

pub struct Request(hosts::IncomingRequest);

impl guests::GuestIncomingRequest for Request {
    fn method(&self) -> Method {
        guests_method(self.0.method())
    }
    fn path_with_query(&self) -> Option<String> {
        self.0.path_with_query()
    }
    fn scheme(&self) -> Option<Scheme> {
        self.0.scheme().map(guests_scheme)
    }
    fn authority(&self) -> Option<String> {
        self.0.authority()
    }
    fn headers(&self) -> Fields {
        http_fields::fields(self.0.headers())
    }
    fn consume(&self) -> Result<IncomingBody, ()> {
        self.0.consume().map(http_bodies::incoming_body)
    }
}

pub struct Outparam;

impl guests::GuestResponseOutparam for Outparam {
    fn set(_: guests::ResponseOutparam, _: Result<guests::OutgoingResponse, ErrorCode>) {}
}
