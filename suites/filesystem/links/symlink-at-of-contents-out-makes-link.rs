//! ---
//! title: symlink-at of contents that lead out of the directory makes the link, which readlink-at reads
//! requirements: [filesystem.types.symlink-at.any-contents]
//! level: should
//! dirs: [{ guest: /data }]
//! outside: { secret.txt: secret }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    is_linked("symlink-at of none", data.symlink_at("none", "inside"))?;
    for (contents, path) in [("../..", "up"), ("../secret.txt", "out"), ("sub/../../x/", "far")] {
        ok(&format!("symlink-at of {contents}"), data.symlink_at(contents, path))?;
        let seen = ok(&format!("readlink-at of a link to {contents}"), data.readlink_at(path))?;
        equal(
            &format!("the contents of a link to {contents}"),
            &seen.as_str(),
            &contents,
        )?;
    }
    Ok(())
}
