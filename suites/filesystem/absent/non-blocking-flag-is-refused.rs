//! ---
//! title: A component that knows a flag non-blocking of descriptors is refused, or cannot open a descriptor that has it
//! formerly: [filesystem/absent/non-blocking-flag]
//! requirements: [filesystem.types.descriptor-flags.no-other]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: refuse-or-trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wit::wasi::filesystem::preopens::get_directories;
use wit::wasi::filesystem::types::{Descriptor, DescriptorFlags, OpenFlags, PathFlags};

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
                flags descriptor-flags {
                    read, write, file-integrity-sync, data-integrity-sync, requested-write-sync, mutate-directory,
                    non-blocking,
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
                resource descriptor {
                    open-at: func(path-flags: path-flags, path: string, open-flags: open-flags, %flags: descriptor-flags)
                        -> result<descriptor, error-code>;
                    get-flags: func() -> result<descriptor-flags, error-code>;
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
        "open-at with an unknown flag that get-flags returns",
        unknown_flag(data)
    )
}

/// The flags of a file that was opened with the unknown flag. A host may also ignore the flag: then this traps as a refusal would.
fn unknown_flag(data: &Descriptor) -> DescriptorFlags {
    let flags = DescriptorFlags::READ | DescriptorFlags::NON_BLOCKING;
    if let Ok(file) = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), flags) {
        if let Ok(seen) = file.get_flags() {
            if seen & DescriptorFlags::NON_BLOCKING == DescriptorFlags::NON_BLOCKING {
                return seen;
            }
        }
    }
    core::arch::wasm32::unreachable()
}
