#!/bin/bash
# Builds what the drafts of 2023 take, from crates.io with CARGO and RUSTC or those on PATH, and puts it into DIR/bin: wasmtime-12 and
# wasmtime-13, which speak them, and wasm-tools-1.0.41, which encodes components as they were then. What is there stays: the first time
# takes a quarter of an hour on two cores. (The third host, jco 0.11, is installed from npm when it is run.)
# Usage: tools/get-draft-hosts.sh DIR
set -euo pipefail

folder=$(mkdir -p "$1/bin" && cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
cargo=${CARGO:-cargo}

# install CRATE VERSION BINARY NAME [OPTION...]
install() {
  [ -x "$folder/bin/$4" ] && return
  "$cargo" install "$1" --version "$2" --locked --root "$folder/$4" "${@:5}" >&2
  mv "$folder/$4/bin/$3" "$folder/bin/$4"
}

install wasm-tools 1.0.41 wasm-tools wasm-tools-1.0.41
install wasmtime-cli 13.0.1 wasmtime wasmtime-13 --features component-model
# Its sources are ours: cargo knows whether they have changed.
"$cargo" build --release --locked --manifest-path "$here/../runners/wasmtime-12/Cargo.toml" --target-dir "$folder/wasmtime-12" >&2
cp "$folder/wasmtime-12/release/wasmtime-12" "$folder/bin/wasmtime-12"
echo "$folder/bin"
