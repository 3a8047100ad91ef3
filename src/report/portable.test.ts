import { homedir } from 'node:os';
import { expect, it } from 'vitest';
import { projectRoot } from '../paths.js';
import { withoutFolders, withoutMachinePaths, withoutPathsOf } from './portable.js';

it("says paths of this machine without the machine's folders", () => {
  expect(withoutMachinePaths(`${projectRoot}/fixtures/a.wasm ${homedir()}/x ${process.execPath}`)).toBe(
    'fixtures/a.wasm ~/x node',
  );
});

it("says a host's executable without its folder", () => {
  const portable = withoutPathsOf('/opt/a host/bin/wasmtime');
  expect(portable('/opt/a host/bin/wasmtime: not found')).toBe('wasmtime: not found');
  expect(withoutPathsOf('wasmtime')('wasmtime run /a')).toBe('wasmtime run /a');
});

it.each([
  ['wasmtime@/opt/old/wasmtime', 'wasmtime@wasmtime'],
  ['json=/srv/reports/a.json', 'json=a.json'],
  ['/srv/hosts/mine.json', 'mine.json'],
  ['adapter:/srv/adapters/mine.py', 'adapter:mine.py'],
  ['--filter=io/stdin', '--filter=io/stdin'],
  ['jco@1.2.3', 'jco@1.2.3'],
  ['io/stdin', 'io/stdin'],
])('says %s of a command line as %s', (argument, said) => expect(withoutFolders(argument)).toBe(said));
