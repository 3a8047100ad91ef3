//! ---
//! title: Values with bytes beyond ASCII and tabs are taken and returned as they are
//! requirements: [http.types.fields.values.bytes]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = Fields::new();
    let mut value = b"a\tb".to_vec();
    value.extend(0x80..=0xff);
    let name = "x-a".to_string();
    ok("append", fields.append(&name, &value))?;
    equal("get", &fields.get(&name), &vec![value.clone()])?;
    equal("entries", &fields.entries(), &vec![(name, value)])
}
