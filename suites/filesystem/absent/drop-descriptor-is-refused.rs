//! ---
//! title: A component that imports a function drop-descriptor is refused, or the call traps
//! formerly: [filesystem/absent/drop-descriptor]
//! requirements: [filesystem.types.drop-descriptor.absent]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: refuse-or-trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wit::wasi::filesystem::preopens::get_directories;
use wit::wasi::filesystem::types::drop_descriptor;

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
                resource descriptor;
                drop-descriptor: func(this: u32);
            }
        }
    "
);

fn run() -> Outcome {
    let found = get_directories();
    let Some((data, _)) = found.first() else {
        return not_applicable("the host gives no preopen");
    };
    // The guest's own handle: if there were such a function, this is what it would take.
    let handle = data.handle();
    absent!("drop-descriptor", drop_descriptor(handle))
}
