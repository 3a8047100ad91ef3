//! Lookups of names.
use crate::*;
use guest::*;

/// The next address of a lookup as text. Waits for it once: a lookup that is ready and would still block gives would-block.
pub fn next_address(stream: &ResolveAddressStream) -> Result<Option<String>, ErrorCode> {
    let mut result = stream.resolve_next_address();
    if let Err(ErrorCode::WouldBlock) = result {
        stream.subscribe().block();
        result = stream.resolve_next_address();
    }
    result.map(|address| address.as_ref().map(ip_text))
}

/// The addresses of localhost, as far as they come. No text says that there is one: where there is none, the test is not applicable.
pub fn localhost(network: &Network) -> Result<Vec<String>, Failed> {
    let stream = needed(
        "resolve-addresses of localhost",
        resolve_addresses(network, "localhost"),
    )?;
    let mut found = Vec::new();
    // What a call before that gives is for a test to check.
    stream.subscribe().block();
    loop {
        match stream.resolve_next_address() {
            Ok(Some(address)) if found.len() < 100 => found.push(ip_text(&address)),
            Err(ErrorCode::WouldBlock) if found.is_empty() => stream.subscribe().block(),
            _ if !found.is_empty() => return Ok(found),
            _ => return not_applicable("localhost has no address"),
        }
    }
}
