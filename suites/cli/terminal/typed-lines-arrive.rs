//! ---
//! title: What is typed at the terminal of stdin arrives, line by line, and its end closes the stream
//! requirements: [cli.stdin.get-stdin.is-stdin, cli.stdin.get-stdin.closes-with-its-writer]
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
    equal("the first line", &line(&input)?, &"one\n".into())?;
    signal("second");
    equal("the second line", &line(&input)?, &"two\n".into())?;
    closed!("blocking-read at the end of what is typed", input.blocking_read(64))
}
