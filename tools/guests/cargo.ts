import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Guest } from './sources.js';
import { DRAFT, suiteNames, suitesFolder } from './sources.js';

const TARGET = 'wasm32-unknown-unknown';

/** The Rust compiler that builds the guests. */
export interface Toolchain {
  readonly cargo: string;
  readonly rustc: string;
  /** `rustc --version`. */
  readonly version: string;
  /** Where the library's sources are, for the compiler that has them. */
  readonly sysroot: string;
  /** Whether core and alloc must be built from source, because the target's are not installed. */
  readonly buildStd: boolean;
}

/**
 * Finds cargo and rustc (`CARGO` and `RUSTC`, or those on PATH): either with the wasm32-unknown-unknown target installed, or
 * with the library's sources, from which core and alloc are then built.
 */
export async function findToolchain(): Promise<Toolchain> {
  const rustc = process.env['RUSTC'] ?? 'rustc';
  const cargo = process.env['CARGO'] ?? 'cargo';
  const ask = async (...args: string[]) => (await execa(rustc, args)).stdout.trim();
  const version = await ask('--version').catch(() => {
    throw new Error(`${rustc} cannot be run: install Rust (CONTRIBUTING.md says how), or name it with RUSTC and CARGO`);
  });
  const sysroot = await ask('--print', 'sysroot');
  if (existsSync(await ask('--print', 'target-libdir', '--target', TARGET))) {
    return { cargo, rustc, version, sysroot, buildStd: false };
  }
  const sources = join(sysroot, 'lib/rustlib/src/rust/library');
  if (!existsSync(sources)) {
    throw new Error(
      `${version} has neither the target ${TARGET} nor the library's sources: rustup target add ${TARGET}`,
    );
  }
  return { cargo, rustc, version, sysroot, buildStd: true };
}

/** The name of a guest's binary: unique among all suites, which share one folder of binaries. */
export function binaryName(guest: Guest): string {
  return guest.id.replaceAll('/', '--');
}

/** The bindings of each snapshot are a library of the package; the support crate speaks as the snapshot does. */
const DRAFT_PACKAGE = [
  '',
  '[lib]',
  'name = "draft"',
  '',
  '[features]',
  ...['2023-07', '2023-08', '2023-09'].map((snapshot) => `snapshot-${snapshot} = ["guest/draft-${snapshot}"]`),
];

function packageManifest(suite: string, guests: readonly Guest[]): string {
  const isDraft = suite === DRAFT;
  const lines = [
    '# Written by `npm run build:guests`, which lists the guests of this folder.',
    '[package]',
    `name = "${suite}"`,
    'version.workspace = true',
    'edition.workspace = true',
    'license.workspace = true',
    'publish.workspace = true',
    '',
    '[dependencies]',
    'guest.workspace = true',
    ...(isDraft ? [] : ['wasi.workspace = true']),
    'wit-bindgen.workspace = true',
    ...(isDraft ? DRAFT_PACKAGE : []),
    '',
    ...(isDraft ? [] : ['[features]']),
    '# Leaves out the call that the host is to refuse: the control of a test that expects a refusal.',
    'control = []',
  ];
  for (const guest of guests) {
    const path = guest.source.split('/').slice(2).join('/');
    lines.push('', '[[bin]]', `name = "${binaryName(guest)}"`, `path = "${path}"`);
  }
  return `${lines.join('\n')}\n`;
}

/** Writes each suite's Cargo.toml: it lists the guests of the folder, and is not committed. */
export function syncPackages(guests: readonly Guest[]): void {
  for (const suite of [...suiteNames(), DRAFT]) {
    const own = guests.filter((guest) => guest.suite === suite);
    if (own.length === 0) continue;
    const file = join(suitesFolder, suite, 'Cargo.toml');
    const text = packageManifest(suite, own);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}

/**
 * Compiles the guests of these suites to core modules; returns the folder that holds `<binary>.wasm`.
 *
 * @param options more of what `cargo build` takes: features, or some binaries alone
 */
export async function compile(
  toolchain: Toolchain,
  suites: readonly string[],
  options: readonly string[] = [],
): Promise<string> {
  const args = ['build', '--release', '--target', TARGET];
  const env: Record<string, string> = {
    RUSTC: toolchain.rustc,
    // Panics name source files: the same ones wherever the sources lie, so that bytes do not depend on the machine.
    CARGO_ENCODED_RUSTFLAGS: [
      `--remap-path-prefix=${join(toolchain.sysroot, 'lib/rustlib/src/rust')}=/rust`,
      `--remap-path-prefix=${join(process.env['CARGO_HOME'] ?? join(homedir(), '.cargo'), 'registry/src')}=/registry`,
      `--remap-path-prefix=${suitesFolder}=/suites`,
    ].join('\x1f'),
  };
  if (toolchain.buildStd) {
    args.push('-Zbuild-std=core,alloc', '-Zbuild-std-features=optimize_for_size');
    env['RUSTC_BOOTSTRAP'] = '1';
    const linker = await findLinker();
    if (linker) env['CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER'] = linker;
  }
  const targetFolder = process.env['CARGO_TARGET_DIR'] ?? join(suitesFolder, 'target');
  args.push(...suites.flatMap((suite) => ['--package', suite]), ...options);
  // A control leaves out a call, and with it the use of what was prepared for it: the compiler's warnings of that are of no use.
  const isControl = options.some((option) => option.endsWith('/control'));
  const stderr = isControl ? 'pipe' : ([withoutSharedFileWarnings, 'inherit'] as const);
  const { failed, stderr: said } = await execa(toolchain.cargo, args, {
    cwd: suitesFolder,
    env,
    stdin: 'ignore',
    stdout: 'inherit',
    stderr,
    reject: false,
  });
  // The command line of cargo is longer than anybody reads; what it says is not.
  if (failed) throw new Error(`cargo build failed${said ? `:\n${said}` : ''}`);
  return join(targetFolder, TARGET, 'release');
}

/** Leaves out cargo's warning that several targets have one source: the members of a family do. */
function* withoutSharedFileWarnings(line: unknown): Generator<string> {
  const text = String(line);
  if (/found to be present in multiple build targets|^ {2}\* `bin` target /.test(text)) return;
  yield text;
}

/** A distribution's rustc comes without rust-lld: then its wasm-ld is needed by name. */
async function findLinker(): Promise<string | undefined> {
  for (const linker of ['rust-lld', 'wasm-ld', 'wasm-ld-19']) {
    const found = await execa(linker, ['-flavor', 'wasm', '--version'], { reject: false });
    if (found.exitCode === 0) return linker;
    const plain = await execa(linker, ['--version'], { reject: false });
    if (plain.exitCode === 0) return linker;
  }
  return undefined;
}
