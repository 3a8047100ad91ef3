/**
 * What runs in the page: it instantiates the component over preview2-shim's browser half, configured as its README says, and tells
 * the host process what comes of it.
 */
import { filesystem, io } from '@bytecodealliance/preview2-shim';
import { WASIShim } from '@bytecodealliance/preview2-shim/instantiation';
import type { Entry } from '../files.js';
import type { PageEnd, PageJob } from '../protocol.js';

interface Transpiled {
  instantiate(
    getCoreModule: (file: string) => Promise<WebAssembly.Module>,
    imports: object,
  ): Promise<{ run: { run(): Promise<void> } }>;
}

/** The shim's own form of a file or directory. It changes under the guest's hands. */
interface FileData {
  dir?: Record<string, FileData>;
  source?: Uint8Array | string;
  symlink?: string;
}

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function fileData(entry: Entry): FileData {
  if ('symlink' in entry) return { symlink: entry.symlink };
  if ('bytes' in entry) return { source: bytesOf(entry.bytes) };
  return { dir: Object.fromEntries(Object.entries(entry.dir).map(([name, inner]) => [name, fileData(inner)])) };
}

function entryOf({ dir, source, symlink }: FileData): Entry {
  if (symlink !== undefined) return { symlink };
  if (dir) return { dir: Object.fromEntries(Object.entries(dir).map(([name, inner]) => [name, entryOf(inner)])) };
  return { bytes: typeof source === 'string' ? source : latin1(source ?? new Uint8Array()) };
}

/** The most that an output holds back. */
const MOST_HELD = 65536;

/** An output that is handed over in the call that flushes it: the guest may never let the page do anything else. */
function output(path: string) {
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = () => {
    if (size === 0) return;
    const request = new XMLHttpRequest();
    request.open('POST', path, false);
    request.send(new Blob(held));
    if (request.status !== 204) throw new Error(`${path}: ${request.responseText}`);
    held = [];
    size = 0;
  };
  return {
    write(bytes: Uint8Array) {
      held.push(bytes.slice());
      size += bytes.length;
      if (size >= MOST_HELD) flush();
    },
    flush,
    blockingFlush: flush,
  };
}

function input(bytes: Uint8Array) {
  let at = 0;
  return {
    blockingRead(length: bigint): Uint8Array {
      // The shim's streams throw the variant's case, and no Error.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (at === bytes.length) throw { tag: 'closed' };
      const piece = bytes.slice(at, at + Number(length));
      at += piece.length;
      return piece;
    },
  };
}

async function run(job: PageJob, trees: readonly FileData[]): Promise<Omit<PageEnd, 'trees'>> {
  const preopens: Record<string, FileData> = {};
  for (const { guest, tree, path } of job.preopens) {
    preopens[guest] = path.reduce((at, name) => at.dir?.[name] as FileData, trees[tree] as FileData);
  }
  const stdout = output('/stdout');
  const shim = new WASIShim({
    arguments: [...job.args],
    environment: { ...job.env },
    stdin: input(bytesOf(job.stdin)),
    stdout,
    browserFilesystem: { adapter: new filesystem.InMemoryFilesystemAdapter(), preopens },
    sandbox: { enableNetwork: false },
    ...(job.cwd === undefined ? {} : { initialCwd: job.cwd }),
  });
  const imports = {
    ...shim.getImportObject(),
    // The shim has one stderr, which is closed for good when a guest drops a handle of it: then no guest could say what it has found.
    'wasi:cli/stderr': { getStderr: () => io.outputStreamCreate(output('/stderr')) },
  };
  try {
    const transpiled = (await import(job.component)) as Transpiled;
    const getCoreModule = (file: string) =>
      WebAssembly.compileStreaming(fetch(new URL(file, new URL(job.component, location.href))));
    const component = await transpiled.instantiate(getCoreModule, imports);
    await component.run.run();
    return { code: 0 };
  } catch (error) {
    const { exitError, code } = error as { exitError?: boolean; code?: number };
    if (exitError === true) return { code: code ?? 1 };
    return { code: 1, thrown: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error) };
  } finally {
    stdout.flush();
  }
}

const job = (await (await fetch('/job')).json()) as PageJob;
const trees = job.trees.map(fileData);
const end: PageEnd = { ...(await run(job, trees)), trees: trees.map(entryOf) };
await fetch('/end', { method: 'POST', body: JSON.stringify(end) });
