//! The bindings: each interface twice, as the host gives it and as the guest gets it. `wasi:io/poll` and `wasi:io/error` are only
//! the host's. Of `wasi:filesystem` there is what the tests behind a layer use.
#![allow(unexpected_cfgs)]
wit_bindgen::generate!({
    inline: "
        package test:layers;
        world layer {
            import wasi:io/poll@0.2.0;
            import wasi:io/error@0.2.0;
            import wasi:io/streams@0.2.0;
            import wasi:cli/environment@0.2.0;
            import wasi:cli/exit@0.2.0;
            import wasi:cli/stdin@0.2.0;
            import wasi:cli/stdout@0.2.0;
            import wasi:cli/stderr@0.2.0;
            import wasi:clocks/monotonic-clock@0.2.0;
            import wasi:filesystem/types@0.2.0;
            import wasi:filesystem/preopens@0.2.0;
            export wasi:io/streams@0.2.0;
            export wasi:cli/environment@0.2.0;
            export wasi:cli/exit@0.2.0;
            export wasi:cli/stdin@0.2.0;
            export wasi:cli/stdout@0.2.0;
            export wasi:cli/stderr@0.2.0;
            export wasi:clocks/monotonic-clock@0.2.0;
            export wasi:filesystem/types@0.2.0;
            export wasi:filesystem/preopens@0.2.0;
        }
        package wasi:io@0.2.0 {
            interface error {
                resource error;
            }
            interface poll {
                resource pollable;
            }
            interface streams {
                use error.{error};
                use poll.{pollable};
                variant stream-error {
                    last-operation-failed(error),
                    closed,
                }
                resource input-stream {
                    read: func(len: u64) -> result<list<u8>, stream-error>;
                    blocking-read: func(len: u64) -> result<list<u8>, stream-error>;
                    skip: func(len: u64) -> result<u64, stream-error>;
                    blocking-skip: func(len: u64) -> result<u64, stream-error>;
                    subscribe: func() -> pollable;
                }
                resource output-stream {
                    check-write: func() -> result<u64, stream-error>;
                    write: func(contents: list<u8>) -> result<_, stream-error>;
                    blocking-write-and-flush: func(contents: list<u8>) -> result<_, stream-error>;
                    flush: func() -> result<_, stream-error>;
                    blocking-flush: func() -> result<_, stream-error>;
                    subscribe: func() -> pollable;
                    write-zeroes: func(len: u64) -> result<_, stream-error>;
                    blocking-write-zeroes-and-flush: func(len: u64) -> result<_, stream-error>;
                    splice: func(src: borrow<input-stream>, len: u64) -> result<u64, stream-error>;
                    blocking-splice: func(src: borrow<input-stream>, len: u64) -> result<u64, stream-error>;
                }
            }
        }
        package wasi:cli@0.2.0 {
            interface environment {
                get-environment: func() -> list<tuple<string, string>>;
                get-arguments: func() -> list<string>;
                initial-cwd: func() -> option<string>;
            }
            interface exit {
                exit: func(status: result);
            }
            interface stdin {
                use wasi:io/streams@0.2.0.{input-stream};
                get-stdin: func() -> input-stream;
            }
            interface stdout {
                use wasi:io/streams@0.2.0.{output-stream};
                get-stdout: func() -> output-stream;
            }
            interface stderr {
                use wasi:io/streams@0.2.0.{output-stream};
                get-stderr: func() -> output-stream;
            }
        }
        package wasi:clocks@0.2.0 {
            interface monotonic-clock {
                use wasi:io/poll@0.2.0.{pollable};
                type instant = u64;
                type duration = u64;
                now: func() -> instant;
                resolution: func() -> duration;
                subscribe-instant: func(when: instant) -> pollable;
                subscribe-duration: func(when: duration) -> pollable;
            }
        }
        package wasi:filesystem@0.2.0 {
            interface preopens {
                use types.{descriptor};
                get-directories: func() -> list<tuple<descriptor, string>>;
            }
            interface types {
                use wasi:io/streams@0.2.0.{input-stream, output-stream};
                type filesize = u64;
                enum descriptor-type {
                    unknown, block-device, character-device, directory, fifo, symbolic-link, regular-file, socket,
                }
                flags descriptor-flags {
                    read, write, file-integrity-sync, data-integrity-sync, requested-write-sync, mutate-directory,
                }
                flags path-flags { symlink-follow }
                flags open-flags { create, directory, exclusive, truncate }
                enum error-code {
                    access, would-block, already, bad-descriptor, busy, deadlock, quota, exist, file-too-large,
                    illegal-byte-sequence, in-progress, interrupted, invalid, io, is-directory, loop, too-many-links,
                    message-size, name-too-long, no-device, no-entry, no-lock, insufficient-memory,
                    insufficient-space, not-directory, not-empty, not-recoverable, unsupported, no-tty,
                    no-such-device, overflow, not-permitted, pipe, read-only, invalid-seek, text-file-busy,
                    cross-device,
                }
                record directory-entry {
                    %type: descriptor-type,
                    name: string,
                }
                resource descriptor {
                    read-via-stream: func(offset: u64) -> result<input-stream, error-code>;
                    write-via-stream: func(offset: u64) -> result<output-stream, error-code>;
                    read: func(length: u64, offset: u64) -> result<tuple<list<u8>, bool>, error-code>;
                    read-directory: func() -> result<directory-entry-stream, error-code>;
                    open-at: func(path-flags: path-flags, path: string, open-flags: open-flags, %flags: descriptor-flags) -> result<descriptor, error-code>;
                    rename-at: func(old-path: string, new-descriptor: borrow<descriptor>, new-path: string) -> result<_, error-code>;
                    is-same-object: func(other: borrow<descriptor>) -> bool;
                }
                resource directory-entry-stream {
                    read-directory-entry: func() -> result<option<directory-entry>, error-code>;
                }
            }
        }
    ",
    std_feature,
    generate_all,
    pub_export_macro: true,
});
