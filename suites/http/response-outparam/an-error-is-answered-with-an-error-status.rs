//! ---
//! title: set with each error-code is answered with an error status, and the next request is served
//! requirements: [http.types.response-outparam.set.error]
//! peers:
//!   client:
//!     protocol: tcp
//!     rounds: 51
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /{round} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: error } }
//! expect: { outcome: ok, handles: 51 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::http::types::{DnsErrorPayload, FieldSizePayload, TlsAlertReceivedPayload};

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = path_of(&request)?;
    let index = needed("the number in the path", path.trim_start_matches('/').parse::<usize>())?;
    ResponseOutparam::set(out, Err(codes().swap_remove(index)));
    Ok(())
}

fn field() -> FieldSizePayload {
    FieldSizePayload {
        field_name: Some("x-a".to_string()),
        field_size: Some(5),
    }
}

/// All codes, those with a payload that may be absent twice. The client sends a request for each.
fn codes() -> Vec<ErrorCode> {
    vec![
        ErrorCode::DnsTimeout,
        ErrorCode::DnsError(DnsErrorPayload {
            rcode: None,
            info_code: None,
        }),
        ErrorCode::DnsError(DnsErrorPayload {
            rcode: Some("3".to_string()),
            info_code: Some(1),
        }),
        ErrorCode::DestinationNotFound,
        ErrorCode::DestinationUnavailable,
        ErrorCode::DestinationIpProhibited,
        ErrorCode::DestinationIpUnroutable,
        ErrorCode::ConnectionRefused,
        ErrorCode::ConnectionTerminated,
        ErrorCode::ConnectionTimeout,
        ErrorCode::ConnectionReadTimeout,
        ErrorCode::ConnectionWriteTimeout,
        ErrorCode::ConnectionLimitReached,
        ErrorCode::TlsProtocolError,
        ErrorCode::TlsCertificateError,
        ErrorCode::TlsAlertReceived(TlsAlertReceivedPayload {
            alert_id: None,
            alert_message: None,
        }),
        ErrorCode::TlsAlertReceived(TlsAlertReceivedPayload {
            alert_id: Some(40),
            alert_message: Some("a".to_string()),
        }),
        ErrorCode::HttpRequestDenied,
        ErrorCode::HttpRequestLengthRequired,
        ErrorCode::HttpRequestBodySize(None),
        ErrorCode::HttpRequestBodySize(Some(u64::MAX)),
        ErrorCode::HttpRequestMethodInvalid,
        ErrorCode::HttpRequestUriInvalid,
        ErrorCode::HttpRequestUriTooLong,
        ErrorCode::HttpRequestHeaderSectionSize(None),
        ErrorCode::HttpRequestHeaderSectionSize(Some(u32::MAX)),
        ErrorCode::HttpRequestHeaderSize(None),
        ErrorCode::HttpRequestHeaderSize(Some(field())),
        ErrorCode::HttpRequestTrailerSectionSize(None),
        ErrorCode::HttpRequestTrailerSectionSize(Some(5)),
        ErrorCode::HttpRequestTrailerSize(field()),
        ErrorCode::HttpResponseIncomplete,
        ErrorCode::HttpResponseHeaderSectionSize(None),
        ErrorCode::HttpResponseHeaderSectionSize(Some(5)),
        ErrorCode::HttpResponseHeaderSize(field()),
        ErrorCode::HttpResponseBodySize(None),
        ErrorCode::HttpResponseBodySize(Some(5)),
        ErrorCode::HttpResponseTrailerSectionSize(None),
        ErrorCode::HttpResponseTrailerSectionSize(Some(5)),
        ErrorCode::HttpResponseTrailerSize(field()),
        ErrorCode::HttpResponseTransferCoding(None),
        ErrorCode::HttpResponseTransferCoding(Some("gzip".to_string())),
        ErrorCode::HttpResponseContentCoding(None),
        ErrorCode::HttpResponseContentCoding(Some("br".to_string())),
        ErrorCode::HttpResponseTimeout,
        ErrorCode::HttpUpgradeFailed,
        ErrorCode::HttpProtocolError,
        ErrorCode::LoopDetected,
        ErrorCode::ConfigurationError,
        ErrorCode::InternalError(None),
        ErrorCode::InternalError(Some("a reason".to_string())),
    ]
}
