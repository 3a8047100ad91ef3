//! ---
//! title: blocking-skip, blocking-write-zeroes-and-flush and blocking-splice work on the streams of a connection
//! requirements:
//!   - sockets.tcp.connect.connects
//!   - io.streams.blocking-skip.waits
//!   - io.streams.blocking-write-zeroes-and-flush.writes-zeroes
//!   - io.streams.blocking-splice.waits
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use sockets::*;

socket_test!(run);

fn run(family: IpAddressFamily) -> Outcome {
    zeroes_are_written(family)?;
    bytes_are_skipped(family)?;
    bytes_are_spliced(family)
}

/// Where a byte is lost, whoever reads would wait for it: with an end the read comes back.
fn end(connection: &Connection) -> Outcome {
    needed("shutdown", connection.socket.shutdown(ShutdownType::Send))
}

/// Whatever a connection ends with: that is for other tests.
fn what_is_left(connection: &Connection) -> Vec<u8> {
    let mut bytes = Vec::new();
    while let Ok(part) = connection.input.blocking_read(1000) {
        bytes.extend(part);
    }
    bytes
}

fn zeroes_are_written(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    needed("write", write_all(&client.output, b"before"))?;
    ok(
        "blocking-write-zeroes-and-flush",
        client.output.blocking_write_zeroes_and_flush(100),
    )?;
    end(&client)?;
    let expected = [&b"before"[..], &[0; 100][..]].concat();
    let seen = what_is_left(&server);
    equal("the bytes of blocking-write-zeroes-and-flush", &seen, &expected)
}

fn bytes_are_skipped(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    needed("write of what is skipped", write_all(&client.output, &pattern(0, 1000)))?;
    end(&client)?;
    let mut skipped = 0;
    while skipped < 60 {
        let count = ok("blocking-skip", server.input.blocking_skip(60 - skipped))?;
        holds(
            "the count of blocking-skip",
            (1..=60 - skipped).contains(&count),
            "at least 1, and at most what was asked for",
            &count,
        )?;
        skipped += count;
    }
    let seen = what_is_left(&server);
    equal("the bytes after blocking-skip", &seen[..], &pattern(0, 1000)[60..])
}

fn bytes_are_spliced(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    needed("write of what is spliced", write_all(&client.output, &pattern(0, 1000)))?;
    end(&client)?;
    let mut spliced = 0;
    while spliced < 600 {
        let count = ok(
            "blocking-splice",
            server.output.blocking_splice(&server.input, 600 - spliced),
        )?;
        holds(
            "the count of blocking-splice",
            (1..=600 - spliced).contains(&count),
            "at least 1, and at most what was asked for",
            &count,
        )?;
        spliced += count;
    }
    needed("blocking-flush", server.output.blocking_flush())?;
    end(&server)?;
    let seen = what_is_left(&client);
    equal("the bytes of blocking-splice", &seen[..], &pattern(0, 1000)[..600])?;
    let rest = what_is_left(&server);
    equal("the bytes after blocking-splice", &rest[..], &pattern(0, 1000)[600..])
}
