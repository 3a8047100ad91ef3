//! What all layers share: they take from the host what they give to the guest, and `change` says what is otherwise.
mod cli;
mod clocks;
mod filesystem;
mod streams;
mod wit;

pub struct Layer;
wit::export!(Layer with_types_in wit);
