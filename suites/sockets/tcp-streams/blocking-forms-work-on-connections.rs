//! ---
//! title: blocking-skip, write-zeroes, blocking-write-zeroes-and-flush and blocking-splice work on the streams of a connection
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

/// Whoever reads to the end needs one: without it a byte that is lost would be waited for.
fn end(connection: &Connection) -> Outcome {
    needed("shutdown", connection.socket.shutdown(ShutdownType::Send))
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
    let seen = ok("read to the end", read_to_end(&server.input))?;
    equal("the bytes with the zeroes", &seen, &expected)
}

fn bytes_are_skipped(family: IpAddressFamily) -> Outcome {
    let (client, server) = pair(family)?;
    needed("write of what is skipped", write_all(&client.output, &pattern(0, 1000)))?;
    end(&client)?;
    let mut skipped = 0;
    while skipped < 60 {
        let count = ok("blocking-skip", server.input.blocking_skip(60 - skipped))?;
        holds("the count", count <= 60 - skipped, "at most what was asked for", &count)?;
        skipped += count;
    }
    let seen = ok("read after blocking-skip", read_to_end(&server.input))?;
    equal("the bytes after the skip", &seen[..], &pattern(0, 1000)[60..])
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
            "the count of splice",
            count <= 600 - spliced,
            "at most what was asked for",
            &count,
        )?;
        spliced += count;
    }
    ok("blocking-flush", server.output.blocking_flush())?;
    end(&server)?;
    let seen = ok("read of what was spliced", read_to_end(&client.input))?;
    equal("the bytes that were spliced", &seen[..], &pattern(0, 1000)[..600])?;
    let rest = ok("read of the rest", read_to_end(&server.input))?;
    equal("the bytes that were not spliced", &rest[..], &pattern(0, 1000)[600..])
}
