//! Paths that lead out of the directory `/data`, in the spellings that a host must recognise.

/// Of the symbolic links that the metadata of the tests of paths through links has.
const LINK_OUT: [&str; 20] = [
    "out",
    "chain",
    "absolute",
    "sub/up",
    "back",
    "out/",
    "outside",
    "outside/",
    "outside/.",
    "outside//",
    "slashed",
    "slashed/",
    "dotted",
    "doubled",
    "parent",
    "parent/",
    "slashed-parent",
    "root",
    "root/",
    "root/.",
];

/// Of a file behind such a link.
pub const BELOW_LINK_OUT: [&str; 9] = [
    "outside/c.txt",
    "outside//c.txt",
    "outside/./c.txt",
    "slashed/c.txt",
    "dotted/c.txt",
    "doubled/c.txt",
    "parent/secret.txt",
    "slashed-parent/secret.txt",
    "root/etc/hostname",
];

/// Through the symbolic links: of the links, and of files behind them.
pub fn through_link_out() -> impl Iterator<Item = &'static str> {
    LINK_OUT.into_iter().chain(BELOW_LINK_OUT)
}

/// Without a symbolic link.
pub const OUT: [&str; 8] = [
    "../secret.txt",
    "sub/../../secret.txt",
    "./../secret.txt",
    "..//secret.txt",
    "../secrets/c.txt",
    "../0/a.txt",
    "/a.txt",
    "//a.txt",
];

/// Without a symbolic link, of what is to be made.
pub const NEW_OUT: [&str; 8] = [
    "../new",
    "sub/../../new",
    "./../new",
    "..//new",
    "../secrets/new",
    "../0/new",
    "/new",
    "//new",
];

/// Through the symbolic links, of what is to be made.
pub const NEW_BELOW_LINK_OUT: [&str; 9] = [
    "outside/new",
    "outside//new",
    "outside/./new",
    "slashed/new",
    "dotted/new",
    "doubled/new",
    "parent/new",
    "slashed-parent/new",
    "root/new",
];
