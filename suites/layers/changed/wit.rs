//! The bindings: each interface twice, as the host gives it and as the guest gets it. What no host has to have is only exported: the
//! functions of the drafts of 2023, and time zones.
#![allow(unexpected_cfgs)]
wit_bindgen::generate!({
    inline: "
        package test:changed;
        world layer {
            import wasi:io/error@0.2.0;
            import wasi:io/poll@0.2.0;
            import wasi:io/streams@0.2.0;
            import wasi:cli/environment@0.2.0;
            import wasi:cli/exit@0.2.0;
            import wasi:cli/exit@0.2.12;
            import wasi:cli/stdin@0.2.0;
            import wasi:cli/stdout@0.2.0;
            import wasi:cli/stderr@0.2.0;
            import wasi:cli/terminal-stdin@0.2.0;
            import wasi:cli/terminal-stdout@0.2.0;
            import wasi:cli/terminal-stderr@0.2.0;
            import wasi:clocks/monotonic-clock@0.2.0;
            import wasi:clocks/wall-clock@0.2.0;
            import wasi:filesystem/types@0.2.0;
            import wasi:filesystem/preopens@0.2.0;
            import wasi:random/random@0.2.0;
            import wasi:random/insecure@0.2.0;
            import wasi:random/insecure-seed@0.2.0;
            export wasi:io/error@0.2.0;
            export wasi:io/poll@0.2.0;
            export wasi:io/streams@0.2.0;
            export wasi:cli/environment@0.2.0;
            export wasi:cli/exit@0.2.0;
            export wasi:cli/exit@0.2.12;
            export wasi:cli/stdin@0.2.0;
            export wasi:cli/stdout@0.2.0;
            export wasi:cli/stderr@0.2.0;
            export wasi:cli/terminal-input@0.2.0;
            export wasi:cli/terminal-output@0.2.0;
            export wasi:cli/terminal-stdin@0.2.0;
            export wasi:cli/terminal-stdout@0.2.0;
            export wasi:cli/terminal-stderr@0.2.0;
            export wasi:clocks/monotonic-clock@0.2.0;
            export wasi:clocks/wall-clock@0.2.0;
            export wasi:filesystem/types@0.2.0;
            export wasi:filesystem/preopens@0.2.0;
            export wasi:random/random@0.2.0;
            export wasi:random/insecure@0.2.0;
            export wasi:random/insecure-seed@0.2.0;

            export wasi:clocks/timezone@0.2.0;
            export wasi:cli/preopens@0.2.0;
            export wasi:cli-base/environment;
            export wasi:cli-base/preopens;
        }
        package wasi:io@0.2.0 {
            interface error {
                resource error {
                    to-debug-string: func() -> string;
                }
            }
            interface poll {
                resource pollable {
                    ready: func() -> bool;
                    block: func();
                }
                poll: func(in: list<borrow<pollable>>) -> list<u32>;
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
                use wasi:filesystem/types@0.2.0.{descriptor};
                get-environment: func() -> list<tuple<string, string>>;
                get-arguments: func() -> list<string>;
                initial-cwd: func() -> option<string>;
                @unstable(feature = more)
                get-directories: func() -> list<tuple<descriptor, string>>;
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
            interface terminal-input {
                resource terminal-input;
            }
            interface terminal-output {
                resource terminal-output;
            }
            interface terminal-stdin {
                use terminal-input.{terminal-input};
                get-terminal-stdin: func() -> option<terminal-input>;
            }
            interface terminal-stdout {
                use terminal-output.{terminal-output};
                get-terminal-stdout: func() -> option<terminal-output>;
            }
            interface terminal-stderr {
                use terminal-output.{terminal-output};
                get-terminal-stderr: func() -> option<terminal-output>;
            }
            interface preopens {
                use wasi:filesystem/types@0.2.0.{descriptor};
                get-directories: func() -> list<tuple<descriptor, string>>;
                initial-cwd: func() -> option<string>;
            }
        }
        package wasi:cli@0.2.12 {
            interface exit {
                exit: func(status: result);
                exit-with-code: func(status-code: u8);
            }
        }
        package wasi:cli-base {
            interface environment {
                get-environment: func() -> list<tuple<string, string>>;
            }
            interface preopens {
                use wasi:filesystem/types@0.2.0.{descriptor};
                get-directories: func() -> list<tuple<descriptor, string>>;
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
                @unstable(feature = more)
                subscribe: func(when: u64, absolute: bool) -> pollable;
            }
            interface wall-clock {
                record datetime { seconds: u64, nanoseconds: u32 }
                now: func() -> datetime;
                resolution: func() -> datetime;
            }
            interface timezone {
                use wall-clock.{datetime};
                record timezone-display { utc-offset: s32, name: string, in-daylight-saving-time: bool }
                display: func(when: datetime) -> timezone-display;
                utc-offset: func(when: datetime) -> s32;
            }
        }
        package wasi:filesystem@0.2.0 {
            interface preopens {
                use types.{descriptor};
                get-directories: func() -> list<tuple<descriptor, string>>;
                @unstable(feature = more)
                initial-cwd: func() -> option<string>;
            }
            interface types {
                use wasi:io/streams@0.2.0.{input-stream, output-stream, error};
                use wasi:clocks/wall-clock@0.2.0.{datetime};
                type filesize = u64;
                type link-count = u64;
                enum descriptor-type {
                    unknown, block-device, character-device, directory, fifo, symbolic-link, regular-file, socket,
                }
                flags descriptor-flags {
                    read, write, file-integrity-sync, data-integrity-sync, requested-write-sync, mutate-directory,
                }
                record descriptor-stat {
                    %type: descriptor-type,
                    link-count: link-count,
                    size: filesize,
                    data-access-timestamp: option<datetime>,
                    data-modification-timestamp: option<datetime>,
                    status-change-timestamp: option<datetime>,
                }
                flags path-flags { symlink-follow }
                flags open-flags { create, directory, exclusive, truncate }
                variant new-timestamp {
                    no-change,
                    now,
                    timestamp(datetime),
                }
                record directory-entry {
                    %type: descriptor-type,
                    name: string,
                }
                enum error-code {
                    access, would-block, already, bad-descriptor, busy, deadlock, quota, exist, file-too-large,
                    illegal-byte-sequence, in-progress, interrupted, invalid, io, is-directory, loop, too-many-links,
                    message-size, name-too-long, no-device, no-entry, no-lock, insufficient-memory,
                    insufficient-space, not-directory, not-empty, not-recoverable, unsupported, no-tty,
                    no-such-device, overflow, not-permitted, pipe, read-only, invalid-seek, text-file-busy,
                    cross-device,
                }
                enum advice { normal, sequential, random, will-need, dont-need, no-reuse }
                record metadata-hash-value { lower: u64, upper: u64 }
                @unstable(feature = more)
                flags modes { readable, writable, executable }
                @unstable(feature = more)
                variant access-type {
                    access(modes),
                    exists,
                }
                resource descriptor {
                    read-via-stream: func(offset: filesize) -> result<input-stream, error-code>;
                    write-via-stream: func(offset: filesize) -> result<output-stream, error-code>;
                    append-via-stream: func() -> result<output-stream, error-code>;
                    advise: func(offset: filesize, length: filesize, advice: advice) -> result<_, error-code>;
                    sync-data: func() -> result<_, error-code>;
                    get-flags: func() -> result<descriptor-flags, error-code>;
                    get-type: func() -> result<descriptor-type, error-code>;
                    set-size: func(size: filesize) -> result<_, error-code>;
                    set-times: func(data-access-timestamp: new-timestamp, data-modification-timestamp: new-timestamp) -> result<_, error-code>;
                    read: func(length: filesize, offset: filesize) -> result<tuple<list<u8>, bool>, error-code>;
                    write: func(buffer: list<u8>, offset: filesize) -> result<filesize, error-code>;
                    read-directory: func() -> result<directory-entry-stream, error-code>;
                    sync: func() -> result<_, error-code>;
                    create-directory-at: func(path: string) -> result<_, error-code>;
                    stat: func() -> result<descriptor-stat, error-code>;
                    stat-at: func(path-flags: path-flags, path: string) -> result<descriptor-stat, error-code>;
                    set-times-at: func(path-flags: path-flags, path: string, data-access-timestamp: new-timestamp, data-modification-timestamp: new-timestamp) -> result<_, error-code>;
                    link-at: func(old-path-flags: path-flags, old-path: string, new-descriptor: borrow<descriptor>, new-path: string) -> result<_, error-code>;
                    open-at: func(path-flags: path-flags, path: string, open-flags: open-flags, %flags: descriptor-flags) -> result<descriptor, error-code>;
                    readlink-at: func(path: string) -> result<string, error-code>;
                    remove-directory-at: func(path: string) -> result<_, error-code>;
                    rename-at: func(old-path: string, new-descriptor: borrow<descriptor>, new-path: string) -> result<_, error-code>;
                    symlink-at: func(old-path: string, new-path: string) -> result<_, error-code>;
                    unlink-file-at: func(path: string) -> result<_, error-code>;
                    is-same-object: func(other: borrow<descriptor>) -> bool;
                    metadata-hash: func() -> result<metadata-hash-value, error-code>;
                    metadata-hash-at: func(path-flags: path-flags, path: string) -> result<metadata-hash-value, error-code>;
                    @unstable(feature = more)
                    access-at: func(path-flags: path-flags, path: string, %type: access-type) -> result<_, error-code>;
                    @unstable(feature = more)
                    change-directory-permissions-at: func(path-flags: path-flags, path: string, modes: modes) -> result<_, error-code>;
                    @unstable(feature = more)
                    change-file-permissions-at: func(path-flags: path-flags, path: string, modes: modes) -> result<_, error-code>;
                    @unstable(feature = more)
                    lock-exclusive: func() -> result<_, error-code>;
                    @unstable(feature = more)
                    try-lock-shared: func() -> result<_, error-code>;
                    @unstable(feature = more)
                    unlock: func() -> result<_, error-code>;
                    @unstable(feature = more)
                    set-flags: func(%flags: descriptor-flags) -> result<_, error-code>;
                }
                resource directory-entry-stream {
                    read-directory-entry: func() -> result<option<directory-entry>, error-code>;
                }
                filesystem-error-code: func(err: borrow<error>) -> option<error-code>;
                @unstable(feature = more)
                drop-descriptor: func(this: u32);
            }
        }
        package wasi:random@0.2.0 {
            interface random {
                get-random-bytes: func(len: u64) -> list<u8>;
                get-random-u64: func() -> u64;
            }
            interface insecure {
                get-insecure-random-bytes: func(len: u64) -> list<u8>;
                get-insecure-random-u64: func() -> u64;
            }
            interface insecure-seed {
                insecure-seed: func() -> tuple<u64, u64>;
            }
        }
    ",
    features: ["more"],
    std_feature,
    generate_all,
    pub_export_macro: true,
});
