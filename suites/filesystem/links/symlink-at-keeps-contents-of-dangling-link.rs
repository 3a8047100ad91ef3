//! ---
//! title: symlink-at makes a link to a path that does not exist, and readlink-at returns its contents unchanged
//! formerly: [filesystem/links/symlinks-may-dangle]
//! requirements: [filesystem.types.symlink-at.links, filesystem.types.readlink-at.contents]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for contents in ["none", "./none//x", "a b/ü", "none/", "."] {
        is_linked(&format!("symlink-at of {contents}"), data.symlink_at(contents, "link"))?;
        let seen = ok(
            &format!("readlink-at of a link to {contents}"),
            data.readlink_at("link"),
        )?;
        equal(
            &format!("the contents of a link to {contents}"),
            &seen.as_str(),
            &contents,
        )?;
        needed("unlink-file-at of the link", data.unlink_file_at("link"))?;
    }
    Ok(())
}
