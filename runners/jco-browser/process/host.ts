/**
 * The process that runs a transpiled component in a page of Chromium. It takes what `hostArguments` writes, serves the page, hands
 * over its output, and ends as the guest ends. The page is one of the Chromium that the run keeps; by hand it is one of a Chromium of
 * its own.
 */
import { get, type IncomingMessage } from 'node:http';
import { basename, dirname } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../../../src/errors.js';
import { readHostArguments } from '../../jco/host-arguments.js';
import { type Entry, readDirectories, rootsOf, writeChanges } from '../files.js';
import { type PageEnd, type PageJob, PAGES } from '../protocol.js';
import { files, type Handler, serve } from '../server.js';

const { component, args, env, dirs, cwd, chromium = 'chromium' } = readHostArguments();
const directories = readDirectories(dirs);
const folder = dirname(component);
const job: PageJob = {
  component: `/guest/${basename(component)}`,
  args: [basename(folder), ...args],
  env: Object.fromEntries(env),
  ...(cwd === undefined ? {} : { cwd }),
  stdin: (await buffer(process.stdin)).toString('latin1'),
  ...directories,
};

const shim = fileURLToPath(new URL('../', import.meta.resolve('@bytecodealliance/preview2-shim')));
const imports = {
  '@bytecodealliance/preview2-shim': '/shim/browser/index.js',
  '@bytecodealliance/preview2-shim/instantiation': '/shim/common/instantiation.js',
};
const html = `<!doctype html><title>guest</title><script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/page.js"></script>`;

const answer =
  (type: string, body: string): Handler =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': type }).end(body);

/** Hands over what the guest writes; the guest goes on when it has been taken. */
const pass =
  (stream: NodeJS.WriteStream): Handler =>
  async (request, response) => {
    const bytes = await buffer(request);
    await new Promise((resolve) => stream.write(bytes, resolve));
    response.writeHead(204).end();
  };

/** Makes the directories hold what the trees hold in which the guest has worked. */
function writeBack(trees: readonly Entry[]): void {
  try {
    rootsOf(dirs).forEach((root, index) => writeChanges(root, directories.trees[index], trees[index]));
  } catch (error) {
    console.error(`what the guest has left cannot be written: ${messageOf(error)}`);
  }
}

const { origin } = await serve({
  '/': answer('text/html', html),
  '/page.js': files(import.meta.dirname, '/'),
  '/shim/*': files(shim, '/shim/'),
  '/guest/*': files(folder, '/guest/'),
  '/job': answer('application/json', JSON.stringify(job)),
  '/stdout': pass(process.stdout),
  '/stderr': pass(process.stderr),
  '/end': async (request) => {
    const { code, thrown, trees } = JSON.parse(await text(request)) as PageEnd;
    writeBack(trees);
    if (thrown !== undefined) console.error(thrown);
    process.exit(code);
  },
});

const kept = process.env[PAGES];
if (kept === undefined) {
  const { launch, showPage } = await import('../pages.js');
  await showPage(await launch(chromium), origin, new AbortController().signal);
} else {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    get(kept + encodeURIComponent(origin), resolve).once('error', reject),
  );
  console.error(await text(response));
}
// The page is gone before its guest has ended: to the harness, the host has crashed.
process.kill(process.pid, 'SIGKILL');
