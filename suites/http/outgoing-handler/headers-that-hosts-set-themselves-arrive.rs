//! ---
//! title: Headers that hosts like to set themselves arrive as the guest has set them
//! requirements: [http.outgoing-handler.handle.sends]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

const HEADERS: [(&str, &str); 6] = [
    ("user-agent", "guest/1"),
    ("accept", "text/x-guest"),
    ("accept-language", "la"),
    ("content-type", "text/x-guest"),
    ("cookie", "a=1; b=2"),
    ("cache-control", "no-cache"),
];

fn run() -> Outcome {
    let headers = Fields::new();
    // Which names are forbidden is the host's choice.
    let set: Vec<_> = HEADERS
        .into_iter()
        .filter(|(name, value)| headers.append(&name.to_string(), &value.as_bytes().to_vec()).is_ok())
        .collect();
    if set.is_empty() {
        return not_applicable("the host takes none of the headers");
    }
    let request = OutgoingRequest::new(headers);
    needed("set-scheme", request.set_scheme(Some(&Scheme::Http)))?;
    needed("set-authority", request.set_authority(Some(&authority_at(0)?)))?;
    needed("set-path-with-query", request.set_path_with_query(Some("/")))?;
    let seen = seen_of(request)?;
    for (name, value) in set {
        let values: Vec<&str> = seen
            .headers
            .iter()
            .filter(|(one, _)| one.eq_ignore_ascii_case(name))
            .map(|(_, value)| &value[..])
            .collect();
        equal(&format!("the values of {name}"), &values[..], &[value][..])?;
    }
    Ok(())
}
