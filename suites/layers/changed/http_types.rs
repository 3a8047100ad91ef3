//! `wasi:http/types`: its resources, each in a file of its own.
use super::wit::exports::wasi::http::types::{ErrorCode, Guest, IoErrorBorrow};
use super::{http_bodies, http_codes, http_fields, http_requests, http_responses, http_served, Layer};

impl Guest for Layer {
    type Fields = http_fields::Fields;
    type IncomingRequest = http_served::Request;
    type OutgoingRequest = http_requests::Request;
    type RequestOptions = http_requests::Options;
    type ResponseOutparam = http_served::Outparam;
    type IncomingResponse = http_responses::Incoming;
    type IncomingBody = http_bodies::Incoming;
    type FutureTrailers = http_bodies::Trailers;
    type OutgoingResponse = http_responses::Outgoing;
    type OutgoingBody = http_bodies::Outgoing;
    type FutureIncomingResponse = http_responses::Response;

    fn http_error_code(error: IoErrorBorrow<'_>) -> Option<ErrorCode> {
        http_codes::http_error_code(error)
    }
}
