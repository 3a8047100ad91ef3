//! Paths that lead out of the directory `/data`, in the spellings that a host must recognise.

/// Through the symbolic links that the metadata of the tests of the same name has.
pub const THROUGH_LINK_OUT: [&str; 29] = [
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
