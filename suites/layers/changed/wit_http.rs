//! The bindings of `changed.wit` with wasi:http.
#![allow(unexpected_cfgs)]
wit_bindgen::generate!({
    path: "changed.wit",
    world: "layer-with-http",
    features: ["more"],
    std_feature,
    generate_all,
    pub_export_macro: true,
});
