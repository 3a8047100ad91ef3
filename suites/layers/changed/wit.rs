//! The bindings of `changed.wit` without wasi:sockets.
#![allow(unexpected_cfgs)]
wit_bindgen::generate!({
    path: "changed.wit",
    world: "layer",
    features: ["more"],
    std_feature,
    generate_all,
    pub_export_macro: true,
});
