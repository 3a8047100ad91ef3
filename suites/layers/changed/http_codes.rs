//! `http-error-code`, and the error codes that functions of wasi:http return.
use super::change::{freedom, Call};
use super::io_errors::Error;
use super::wit::exports::wasi::http::types::{self as guests, ErrorCode, IoErrorBorrow};
use super::wit::wasi::http::types as hosts;

/// The same code on the other side: cases without a payload, with one that needs no change, and with a record.
macro_rules! code {
    ($code:ident, $from:ident => $to:ident: $($plain:ident)*; $($same:ident)*; $($record:ident $convert:ident)*) => {
        match $code {
            $($from::ErrorCode::$plain => $to::ErrorCode::$plain,)*
            $($from::ErrorCode::$same(value) => $to::ErrorCode::$same(value),)*
            $($from::ErrorCode::$record(value) => $to::ErrorCode::$record($convert(value)),)*
        }
    };
}

/// A function that takes codes from one side to the other.
macro_rules! conversion {
    ($name:ident: $from:ident => $to:ident) => {
        pub fn $name(code: $from::ErrorCode) -> $to::ErrorCode {
            let dns =
                |$from::DnsErrorPayload { rcode, info_code }| $to::DnsErrorPayload { rcode, info_code };
            let tls = |$from::TlsAlertReceivedPayload { alert_id, alert_message }| $to::TlsAlertReceivedPayload {
                alert_id,
                alert_message,
            };
            let size =
                |$from::FieldSizePayload { field_name, field_size }| $to::FieldSizePayload { field_name, field_size };
            let some_size = |payload: Option<$from::FieldSizePayload>| payload.map(size);
            code!(code, $from => $to:
                DnsTimeout DestinationNotFound DestinationUnavailable DestinationIpProhibited DestinationIpUnroutable
                ConnectionRefused ConnectionTerminated ConnectionTimeout ConnectionReadTimeout ConnectionWriteTimeout
                ConnectionLimitReached TlsProtocolError TlsCertificateError HttpRequestDenied HttpRequestLengthRequired
                HttpRequestMethodInvalid HttpRequestUriInvalid HttpRequestUriTooLong HttpResponseIncomplete
                HttpResponseTimeout HttpUpgradeFailed HttpProtocolError LoopDetected ConfigurationError;
                HttpRequestBodySize HttpRequestHeaderSectionSize HttpRequestTrailerSectionSize
                HttpResponseHeaderSectionSize HttpResponseBodySize HttpResponseTrailerSectionSize
                HttpResponseTransferCoding HttpResponseContentCoding InternalError;
                DnsError dns TlsAlertReceived tls HttpRequestHeaderSize some_size HttpRequestTrailerSize size
                HttpResponseHeaderSize size HttpResponseTrailerSize size
            )
        }
    };
}
conversion!(guests_code: hosts => guests);
conversion!(host_code: guests => hosts);

impl Call {
    /// An error code that a function returns.
    pub fn http_code(&self, code: hosts::ErrorCode) -> ErrorCode {
        if self.is("the error code is another one") {
            return match code {
                hosts::ErrorCode::LoopDetected => ErrorCode::HttpUpgradeFailed,
                _ => ErrorCode::LoopDetected,
            };
        }
        if bears_details(&code) && freedom("error codes have no details") {
            return without_details(code);
        }
        guests_code(code)
    }
}

/// Whether a code has a detail that may be left out.
fn bears_details(code: &hosts::ErrorCode) -> bool {
    use hosts::ErrorCode::*;
    match code {
        InternalError(text) => text.is_some(),
        HttpRequestBodySize(size) | HttpResponseBodySize(size) => size.is_some(),
        DnsError(detail) => detail.rcode.is_some() || detail.info_code.is_some(),
        TlsAlertReceived(detail) => detail.alert_id.is_some() || detail.alert_message.is_some(),
        _ => false,
    }
}

fn without_details(code: hosts::ErrorCode) -> ErrorCode {
    match code {
        hosts::ErrorCode::InternalError(_) => ErrorCode::InternalError(None),
        hosts::ErrorCode::HttpRequestBodySize(_) => ErrorCode::HttpRequestBodySize(None),
        hosts::ErrorCode::HttpResponseBodySize(_) => ErrorCode::HttpResponseBodySize(None),
        hosts::ErrorCode::DnsError(_) => ErrorCode::DnsError(guests::DnsErrorPayload {
            rcode: None,
            info_code: None,
        }),
        hosts::ErrorCode::TlsAlertReceived(_) => ErrorCode::TlsAlertReceived(guests::TlsAlertReceivedPayload {
            alert_id: None,
            alert_message: None,
        }),
        other => guests_code(other),
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
