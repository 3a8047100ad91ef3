//! ---
//! title: A component that imports change-file-permissions-at of a descriptor is refused, or the call traps
//! formerly: [filesystem/absent/change-file-permissions-at]
//! requirements: [filesystem.types.change-file-permissions-at.absent]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: refuse-or-trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wit::wasi::filesystem::preopens::get_directories;
use wit::wasi::filesystem::types::{Modes, PathFlags};

bare_test!(
    run,
    "
        package test:absent;
        world absent {
            import wasi:filesystem/preopens@0.2.0;
        }
        package wasi:filesystem@0.2.0 {
            interface preopens {
                use types.{descriptor};
                get-directories: func() -> list<tuple<descriptor, string>>;
            }
            interface types {
                flags path-flags { symlink-follow }
                flags modes { readable, writable, executable }
                enum error-code {
                    access, would-block, already, bad-descriptor, busy, deadlock, quota, exist, file-too-large,
                    illegal-byte-sequence, in-progress, interrupted, invalid, io, is-directory, loop, too-many-links,
                    message-size, name-too-long, no-device, no-entry, no-lock, insufficient-memory,
                    insufficient-space, not-directory, not-empty, not-recoverable, unsupported, no-tty,
                    no-such-device, overflow, not-permitted, pipe, read-only, invalid-seek, text-file-busy,
                    cross-device,
                }
                resource descriptor {
                    change-file-permissions-at: func(path-flags: path-flags, path: string, modes: modes) -> result<_, error-code>;
                }
            }
        }
    "
);

fn run() -> Outcome {
    let found = get_directories();
    let Some((data, _)) = found.first() else {
        return not_applicable("the host gives no preopen");
    };
    absent!(
        "change-file-permissions-at",
        data.change_file_permissions_at(PathFlags::empty(), "a.txt", Modes::READABLE | Modes::WRITABLE)
    )
}
