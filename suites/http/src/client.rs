//! What the guests share that send requests: what a test needs first, and what the peers say that they saw.
use crate::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};
use wasi::io::poll::Pollable;

/// A timeout that has to pass.
const TENTH_OF_A_SECOND: u64 = 100_000_000;
/// In this time a timeout of a tenth of a second must have passed.
const FIVE_SECONDS: u64 = 5_000_000_000;

/// Waits for something that a timeout brings about, but not forever. It asks, so that nothing depends on poll.
fn is_ready_in_time(pollable: &Pollable) -> bool {
    is_ready_before(pollable, now() + FIVE_SECONDS)
}

fn is_ready_before(pollable: &Pollable, end: u64) -> bool {
    while !pollable.ready() {
        if now() >= end {
            return false;
        }
        subscribe_duration(TENTH_OF_A_SECOND / 10).block();
    }
    true
}

/// Sets one of the timeouts.
type Set = fn(&RequestOptions, Option<u64>) -> Result<(), ()>;

/// A GET to the first peer with one timeout, of a tenth of a second. `name` is that of the function that sets it.
pub fn sent_with_timeout(name: &str, set: Set) -> Result<FutureIncomingResponse, Failed> {
    let options = RequestOptions::new();
    needed(name, set(&options, Some(TENTH_OF_A_SECOND)))?;
    needed("handle with options", handle(get()?, Some(options)))
}

/// Holds when the future of a request whose timeout passes is ready within five seconds.
#[track_caller]
pub fn ready_in_time(future: &FutureIncomingResponse) -> Outcome {
    holds(
        "whether the future is ready within five seconds",
        is_ready_in_time(&future.subscribe()),
        "ready",
        &"not ready",
    )
}

/// Holds when the error of a request whose timeout has passed is one of these.
#[track_caller]
pub fn timeout_error_is(future: &FutureIncomingResponse, codes: &[ErrorCode]) -> Outcome {
    if !is_ready_in_time(&future.subscribe()) {
        return not_applicable("the timeout does not pass");
    }
    match awaited(future)? {
        Err(error) => is_one_of("the error", &error, codes),
        Ok(_) => not_applicable("the request succeeds"),
    }
}

/// Holds when a timeout is returned as it was set. `name` is that of the function that returns it.
#[track_caller]
pub fn timeout_is_returned_as_set(name: &str, set: Set, get: fn(&RequestOptions) -> Option<u64>) -> Outcome {
    const SECOND: u64 = 1_000_000_000;
    const HOUR: u64 = 3600 * SECOND;
    let options = RequestOptions::new();
    if set(&options, Some(SECOND)).is_err() {
        return not_applicable("the host does not support this timeout");
    }
    equal(&format!("{name} after a second"), &get(&options), &Some(SECOND))?;
    needed(&format!("set-{name} of an hour"), set(&options, Some(HOUR)))?;
    equal(&format!("{name} after an hour"), &get(&options), &Some(HOUR))?;
    ok(&format!("set-{name} of none"), set(&options, None))?;
    equal(&format!("{name} after none"), &get(&options), &None)
}

/// The error of the body, or of its trailers, where one comes within five seconds.
pub fn error_of_body_in_time(response: &IncomingResponse) -> Result<Option<ErrorOfBody>, Failed> {
    let end = now() + FIVE_SECONDS;
    let in_time = |pollable: Pollable| is_ready_before(&pollable, end) && now() < end;
    let body = body_of(response)?;
    let stream = needed("stream", body.stream())?;
    loop {
        if !in_time(stream.subscribe()) {
            return Ok(None);
        }
        match stream.read(65536) {
            Ok(_) => {}
            Err(StreamError::LastOperationFailed(error)) => return Ok(Some(ErrorOfBody::Stream(error))),
            Err(StreamError::Closed) => break,
        }
    }
    drop(stream);
    let future = IncomingBody::finish(body);
    if !in_time(future.subscribe()) {
        return Ok(None);
    }
    Ok(trailers_of(&future)?.err().map(ErrorOfBody::Trailers))
}

/// Holds when the body, or its trailers, fail within five seconds.
#[track_caller]
pub fn body_fails_in_time(response: &IncomingResponse) -> Outcome {
    let seen = error_of_body_in_time(response)?;
    holds(
        "the reads of the body and its trailers",
        seen.is_some(),
        "an error within five seconds",
        &"none in five seconds",
    )
}

/// The text `ADDRESS:PORT` of a peer that stands at this place among the arguments.
pub fn authority_at(index: usize) -> Result<String, Failed> {
    let arguments = wasi::cli::environment::get_arguments();
    // A host may leave out the program's name, which does not look like an address with a port.
    let is_authority = |text: &String| {
        text.rsplit_once(':')
            .is_some_and(|(_, port)| port.parse::<u16>().is_ok())
    };
    match arguments.into_iter().filter(is_authority).nth(index) {
        Some(authority) => Ok(authority),
        None => not_applicable("the host hands no arguments to the guest"),
    }
}

/// A request that a test needs first, to the peer at a place among the arguments.
pub fn request_to(
    index: usize,
    method: &Method,
    path: &str,
    headers: &[(&str, &str)],
) -> Result<OutgoingRequest, Failed> {
    let request = OutgoingRequest::new(fields(headers)?);
    needed("set-method", request.set_method(method))?;
    needed("set-scheme", request.set_scheme(Some(&Scheme::Http)))?;
    needed("set-authority", request.set_authority(Some(&authority_at(index)?)))?;
    needed("set-path-with-query", request.set_path_with_query(Some(path)))?;
    Ok(request)
}

/// GET / of the first peer.
pub fn get() -> Result<OutgoingRequest, Failed> {
    request_to(0, &Method::Get, "/", &[])
}

/// Hands over a request; that this succeeds is for other tests to check.
pub fn sent(request: OutgoingRequest) -> Result<FutureIncomingResponse, Failed> {
    needed("handle", handle(request, None))
}

/// Waits for the response or the error. That each comes once is for other tests to check.
pub fn awaited(future: &FutureIncomingResponse) -> Result<Result<IncomingResponse, ErrorCode>, Failed> {
    future.subscribe().block();
    match future.get() {
        Some(Ok(result)) => Ok(result),
        other => not_applicable(&format!("get returns {other:?} once its pollable is ready")),
    }
}

/// Waits for the response, whatever it is: the test is whether the peer got the request that its script says.
pub fn answered(future: &FutureIncomingResponse) -> Outcome {
    _ = awaited(future)?;
    Ok(())
}

/// GET / of the first peer with the scheme HTTPS.
pub fn get_with_https() -> Result<OutgoingRequest, Failed> {
    let request = get()?;
    needed("set-scheme of HTTPS", request.set_scheme(Some(&Scheme::Https)))?;
    Ok(request)
}

/// The error in the place of a response to GET /: that there is one is for other tests to check.
pub fn error_of_answer() -> Result<ErrorCode, Failed> {
    error_of(get()?)
}

/// The error in the place of a response to a request: that there is one is for other tests to check.
pub fn error_of(request: OutgoingRequest) -> Result<ErrorCode, Failed> {
    error_in(&sent(request)?)
}

fn error_in(future: &FutureIncomingResponse) -> Result<ErrorCode, Failed> {
    match awaited(future)? {
        Err(error) => Ok(error),
        Ok(_) => not_applicable("the request succeeds"),
    }
}

/// The error of a request, by handle or by its future: that there is one is for other tests to check.
pub fn error_of_any(request: OutgoingRequest) -> Result<ErrorCode, Failed> {
    let future = match handle(request, None) {
        Err(error) => return Ok(error),
        Ok(future) => future,
    };
    error_in(&future)
}

/// GET / of a name that nobody can have: a label has at most 63 bytes. No resolver need be asked.
pub fn get_of_no_name() -> Result<OutgoingRequest, Failed> {
    let request = OutgoingRequest::new(Fields::new());
    needed("set-scheme", request.set_scheme(Some(&Scheme::Http)))?;
    let authority = format!("{}.invalid:80", "a".repeat(64));
    needed("set-authority", request.set_authority(Some(&authority)))?;
    needed("set-path-with-query", request.set_path_with_query(Some("/")))?;
    Ok(request)
}

/// The response to a request, which a test needs first.
pub fn response_to(request: OutgoingRequest) -> Result<IncomingResponse, Failed> {
    needed("the response", awaited(&sent(request)?)?)
}

/// The response of the first peer to GET /.
pub fn response() -> Result<IncomingResponse, Failed> {
    response_to(get()?)
}

/// The body of a response, which a test needs first.
pub fn body_of(response: &IncomingResponse) -> Result<IncomingBody, Failed> {
    needed("consume", response.consume())
}

/// All bytes until the end.
pub fn read_to_end(stream: &InputStream) -> Result<Vec<u8>, StreamError> {
    let mut bytes = Vec::new();
    loop {
        match stream.blocking_read(65536) {
            Ok(part) => bytes.extend_from_slice(&part),
            Err(StreamError::Closed) => return Ok(bytes),
            Err(error) => return Err(error),
        }
    }
}

/// All bytes of a body that a test needs first.
pub fn bytes_of(response: &IncomingResponse) -> Result<Vec<u8>, Failed> {
    let body = body_of(response)?;
    let stream = needed("stream", body.stream())?;
    needed("the read of the body", read_to_end(&stream))
}

/// All bytes, with blocking-write-and-flush, which takes 4096 at a time.
pub fn write_all(output: &OutputStream, bytes: &[u8]) -> Result<(), StreamError> {
    bytes
        .chunks(4096)
        .try_for_each(|part| output.blocking_write_and_flush(part))
}

/// A POST to the first peer that was handed over: its body, the future of its response, and the stream that writes the body.
pub fn posting(headers: &[(&str, &str)]) -> Result<(OutgoingBody, FutureIncomingResponse, OutputStream), Failed> {
    let request = request_to(0, &Method::Post, "/", headers)?;
    let body = needed("body", request.body())?;
    let future = sent(request)?;
    let stream = needed("write", body.write())?;
    Ok((body, future, stream))
}

/// Writes to the body of a request until a write fails, its future is ready, or 8 MiB are written.
pub fn write_until_over(stream: &OutputStream, future: &FutureIncomingResponse) {
    let answered = future.subscribe();
    let bytes = pattern(0, 4096);
    for _ in 0..2048 {
        if answered.ready() || stream.blocking_write_and_flush(&bytes).is_err() {
            break;
        }
    }
}

/// Writes so many bytes within the permit, and gives the signal `full` when it is 0 for the first time, or after the last byte.
#[track_caller]
pub fn write_until_full(output: &OutputStream, length: usize) -> Outcome {
    let mut written = 0;
    let mut is_told = false;
    while written < length {
        let mut permit = ok("check-write", output.check_write())?;
        if permit == 0 {
            if !is_told {
                signal("full");
                is_told = true;
            }
            output.subscribe().block();
            permit = ok("check-write of a ready stream", output.check_write())?;
            holds("the permit of a ready stream", permit > 0, "more than 0", &permit)?;
        }
        // A permit may be of one byte: then all of them take longer than a test may.
        if written == 0 && permit < 80 {
            return not_applicable("the host permits too few bytes at a time for a body of this length");
        }
        let part = (length - written).min(permit as usize).min(65536);
        ok("write within the permit", output.write(&pattern(written, part)))?;
        written += part;
    }
    if !is_told {
        signal("full");
    }
    Ok(())
}

/// Holds when each path arrives as the target of a request that it was set for.
#[track_caller]
pub fn targets_arrive(paths: &[&str]) -> Outcome {
    for path in paths {
        let seen = seen_of(request_to(0, &Method::Get, path, &[])?)?;
        equal(
            &format!("the request line of {path}"),
            &seen.line,
            &format!("GET {path} HTTP/1.1"),
        )?;
    }
    Ok(())
}

/// Fails the check unless the body is this, read with blocking-read, and the stream stays closed then.
#[track_caller]
pub fn body_is(response: &IncomingResponse, expected: &[u8]) -> Outcome {
    let body = body_of(response)?;
    let stream = needed("stream", body.stream())?;
    let bytes = ok("the reads of the body", read_to_end(&stream))?;
    equal("the length of the body", &bytes.len(), &expected.len())?;
    let differs = bytes.iter().zip(expected).position(|(one, other)| one != other);
    equal("the first byte that differs", &differs, &None)?;
    closed!("blocking-read after the end", stream.blocking_read(1))
}

/// A body that breaks off: the error of its stream, or of its trailers where the stream only ends.
#[track_caller]
pub fn body_fails(response: &IncomingResponse) -> Result<ErrorOfBody, Failed> {
    let body = body_of(response)?;
    let stream = needed("stream", body.stream())?;
    let read = read_to_end(&stream);
    drop(stream);
    let ended = match read {
        Err(StreamError::LastOperationFailed(error)) => return Ok(ErrorOfBody::Stream(error)),
        Err(StreamError::Closed) => 0,
        Ok(bytes) => bytes.len(),
    };
    let future = IncomingBody::finish(body);
    match trailers_of(&future)? {
        Err(code) => Ok(ErrorOfBody::Trailers(code)),
        Ok(_) => fail(
            "the reads of the body and its trailers",
            "an error of the stream or of the trailers",
            &format!("the end after {ended} bytes, and no error of the trailers"),
        ),
    }
}

/// Where the error of a body was reported.
pub enum ErrorOfBody {
    Stream(Error),
    Trailers(ErrorCode),
}

/// The http code of the error of a body.
pub fn code_of(error: ErrorOfBody) -> Option<ErrorCode> {
    match error {
        ErrorOfBody::Stream(error) => http_error_code(&error),
        ErrorOfBody::Trailers(code) => Some(code),
    }
}

/// Waits for trailers or an error. That they come once is for other tests to check.
pub fn trailers_of(future: &FutureTrailers) -> Result<Result<Option<Fields>, ErrorCode>, Failed> {
    future.subscribe().block();
    match future.get() {
        Some(Ok(result)) => Ok(result),
        other => not_applicable(&format!("get returns {other:?} once its pollable is ready")),
    }
}

/// The trailers of a response whose body is read to its end.
pub fn future_trailers(response: &IncomingResponse) -> Result<FutureTrailers, Failed> {
    let body = body_of(response)?;
    let stream = needed("stream", body.stream())?;
    needed("the read of the body", read_to_end(&stream))?;
    drop(stream);
    Ok(IncomingBody::finish(body))
}

/// The trailers of a response of whose body only so many bytes have been read.
pub fn future_trailers_after(response: &IncomingResponse, length: usize) -> Result<FutureTrailers, Failed> {
    let body = body_of(response)?;
    let stream = needed("stream", body.stream())?;
    let mut read = 0;
    while read < length {
        read += needed("blocking-read", stream.blocking_read((length - read) as u64))?.len();
    }
    drop(stream);
    Ok(IncomingBody::finish(body))
}

/// Holds when handle or its future gives an error; this is the error.
#[track_caller]
pub fn handle_fails(check: &str, request: OutgoingRequest) -> Result<ErrorCode, Failed> {
    let future = match handle(request, None) {
        Err(code) => return Ok(code),
        Ok(future) => future,
    };
    err(check, awaited(&future)?, "an error of handle or of its future")
}

/// Holds when an error is one of these cases, whatever it holds.
#[track_caller]
pub fn is_one_of(check: &str, seen: &ErrorCode, cases: &[ErrorCode]) -> Outcome {
    let is_case = |case: &ErrorCode| core::mem::discriminant(case) == core::mem::discriminant(seen);
    holds(check, cases.iter().any(is_case), &format!("one of {cases:?}"), seen)
}

/// What a peer saw of a request, as it says in its response.
pub struct Seen {
    /// The request line.
    pub line: String,
    pub headers: Vec<(String, String)>,
    /// How the end of the body was found, and its length.
    pub body: String,
    pub trailers: Vec<(String, String)>,
}

/// What the peer saw of this request.
pub fn seen_of(request: OutgoingRequest) -> Result<Seen, Failed> {
    read_seen(&response_to(request)?)
}

/// What the peer says in its response that it saw.
pub fn read_seen(response: &IncomingResponse) -> Result<Seen, Failed> {
    let bytes = bytes_of(response)?;
    let text = String::from_utf8_lossy(&bytes);
    let mut lines = text.lines();
    let line = lines.next().unwrap_or_default().to_string();
    let field = |line: &str| {
        let (name, value) = line.split_once(": ").unwrap_or((line, ""));
        (name.to_string(), value.to_string())
    };
    let headers = lines.by_ref().take_while(|line| !line.is_empty()).map(field).collect();
    let body = lines.next().unwrap_or_default().to_string();
    Ok(Seen {
        line,
        headers,
        body,
        trailers: lines.map(field).collect(),
    })
}

impl Seen {
    /// The values of a header, in order.
    pub fn header(&self, name: &str) -> Vec<&str> {
        let is_named = |(one, _): &&(String, String)| one.eq_ignore_ascii_case(name);
        self.headers
            .iter()
            .filter(is_named)
            .map(|(_, value)| value.as_str())
            .collect()
    }
}
