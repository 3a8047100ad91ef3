//! `http-error-code`, and the error codes that functions of wasi:http return.
use super::change::Call;
use super::io::Error;
use super::wit::exports::wasi::http::types::{
    DnsErrorPayload, ErrorCode, FieldSizePayload, IoErrorBorrow, TlsAlertReceivedPayload,
};
use super::wit::wasi::http::types as hosts;

/// The host's code for the guest: cases without a payload, with one that needs no change, and with a record.
macro_rules! guests_code {
    ($code:ident: $($plain:ident)*; $($same:ident)*; $($record:ident $to:ident)*) => {
        match $code {
            $(hosts::ErrorCode::$plain => ErrorCode::$plain,)*
            $(hosts::ErrorCode::$same(value) => ErrorCode::$same(value),)*
            $(hosts::ErrorCode::$record(value) => ErrorCode::$record($to(value)),)*
        }
    };
}

fn dns(hosts::DnsErrorPayload { rcode, info_code }: hosts::DnsErrorPayload) -> DnsErrorPayload {
    DnsErrorPayload { rcode, info_code }
}

fn tls(payload: hosts::TlsAlertReceivedPayload) -> TlsAlertReceivedPayload {
    let hosts::TlsAlertReceivedPayload {
        alert_id,
        alert_message,
    } = payload;
    TlsAlertReceivedPayload {
        alert_id,
        alert_message,
    }
}

fn size(payload: hosts::FieldSizePayload) -> FieldSizePayload {
    let hosts::FieldSizePayload { field_name, field_size } = payload;
    FieldSizePayload { field_name, field_size }
}

fn some_size(payload: Option<hosts::FieldSizePayload>) -> Option<FieldSizePayload> {
    payload.map(size)
}

fn guests_code(code: hosts::ErrorCode) -> ErrorCode {
    guests_code!(code:
        DnsTimeout DestinationNotFound DestinationUnavailable DestinationIpProhibited DestinationIpUnroutable
        ConnectionRefused ConnectionTerminated ConnectionTimeout ConnectionReadTimeout ConnectionWriteTimeout
        ConnectionLimitReached TlsProtocolError TlsCertificateError HttpRequestDenied HttpRequestLengthRequired
        HttpRequestMethodInvalid HttpRequestUriInvalid HttpRequestUriTooLong HttpResponseIncomplete
        HttpResponseTimeout HttpUpgradeFailed HttpProtocolError LoopDetected ConfigurationError;
        HttpRequestBodySize HttpRequestHeaderSectionSize HttpRequestTrailerSectionSize HttpResponseHeaderSectionSize
        HttpResponseBodySize HttpResponseTrailerSectionSize HttpResponseTransferCoding HttpResponseContentCoding
        InternalError;
        DnsError dns TlsAlertReceived tls HttpRequestHeaderSize some_size HttpRequestTrailerSize size
        HttpResponseHeaderSize size HttpResponseTrailerSize size
    )
}

impl Call {
    /// An error code that a function returns.
    pub fn http_code(&self, code: hosts::ErrorCode) -> ErrorCode {
        if self.is("the error code is another one") {
            return match code {
                hosts::ErrorCode::LoopDetected => ErrorCode::HttpUpgradeFailed,
                _ => ErrorCode::LoopDetected,
            };
        }
        guests_code(code)
    }
}

pub fn http_error_code(error: IoErrorBorrow<'_>) -> Option<ErrorCode> {
    let call = Call("types#http-error-code");
    let Error::Host(error) = error.get::<Error>() else {
        return None;
    };
    match hosts::http_error_code(error) {
        Some(_) if call.is("none in place of a code") => None,
        Some(code) => Some(call.http_code(code)),
        None if call.is("a code in place of none") => Some(ErrorCode::HttpProtocolError),
        None => None,
    }
}
