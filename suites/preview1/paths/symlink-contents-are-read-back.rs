//! ---
//! title: path_readlink returns the contents of a link that path_symlink created
//! formerly: [preview1/paths/symbolic-links]
//! requirements: [preview1.path-symlink.links, preview1.path-readlink.target]
//! dirs: [{ guest: /data, holds: { a.txt: hello, dangling: { symlink: no/such/file } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, dangling: { symlink: no/such/file }, link: { symlink: a.txt } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let linked = path_symlink("a.txt", data, "link");
    // PERM is the code of POSIX, and of Linux, for a file system without links.
    if let Err(NOTSUP | NOSYS | PERM) = linked {
        return not_applicable("the file system has no symbolic links");
    }
    ok("path_symlink", linked)?;
    let target = ok("path_readlink", path_readlink(data, "link", 100))?;
    equal("the contents by path_readlink", &target, &"a.txt".into())?;
    let target = ok("path_readlink of dangling", path_readlink(data, "dangling", 100))?;
    equal(
        "the contents by path_readlink of dangling",
        &target,
        &"no/such/file".into(),
    )
}
