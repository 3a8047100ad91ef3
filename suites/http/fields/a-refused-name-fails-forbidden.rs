//! ---
//! title: A valid name that set, append or from-list refuses is refused with forbidden by all of them
//! requirements: [http.types.fields.forbidden]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    for name in [
        "connection",
        "Keep-Alive",
        "proxy-connection",
        "Transfer-Encoding",
        "upgrade",
        "te",
        "Host",
        "http2-settings",
    ] {
        let fields = Fields::new();
        let key = name.to_string();
        // Which names are forbidden is the host's choice.
        if Fields::from_list(&pairs(&[(name, "1")])).is_ok() {
            ok(&format!("append of {name}"), fields.append(&key, &b"1".to_vec()))?;
            ok(&format!("set of {name}"), fields.set(&key, &[b"1".to_vec()]))?;
            continue;
        }
        header_fails(
            &format!("from-list of {name}"),
            Fields::from_list(&pairs(&[(name, "1")])),
            HeaderError::Forbidden,
        )?;
        header_fails(
            &format!("append of forbidden {name}"),
            fields.append(&key, &b"1".to_vec()),
            HeaderError::Forbidden,
        )?;
        header_fails(
            &format!("set of forbidden {name}"),
            fields.set(&key, &[b"1".to_vec()]),
            HeaderError::Forbidden,
        )?;
        equal(&format!("has of forbidden {name}"), &fields.has(&key), &false)?;
    }
    Ok(())
}
