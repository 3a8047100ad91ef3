//! ---
//! title: Lines that are typed at the terminal of stdin arrive one by one, and their end closes the stream
//! requirements: [cli.stdin.get-stdin.is-stdin, cli.stdin.get-stdin.closes-with-its-writer]
//! level: should
//! terminals: [stdin]
//! stdin: [{ await: first }, { send: "one\n" }, { await: second }, { send: "two\n" }, close]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::io::streams::InputStream;

test!(run);

fn line(input: &InputStream) -> Result<String, Failed> {
    let mut text = Vec::new();
    while text.last() != Some(&b'\n') {
        text.extend(ok("blocking-read of a line", input.blocking_read(64))?);
    }
    Ok(String::from_utf8_lossy(&text).into())
}

fn run() -> Outcome {
    let input = get_stdin();
    signal("first");
    equal("blocking-read of the first line", &line(&input)?, &"one\n".into())?;
    signal("second");
    equal("blocking-read of the second line", &line(&input)?, &"two\n".into())?;
    loop {
        match input.blocking_read(64) {
            // Whether blocking-read may return no bytes is for another test to check.
            Ok(part) => equal("blocking-read after the last line: bytes", part.as_slice(), b"")?,
            ended => return closed!("blocking-read after the last line", ended),
        }
    }
}
