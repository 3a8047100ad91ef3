import type { ExplorerFinding } from '../../shapes/findings.js';
import type { CallName } from '../calls.js';
import { type Call, filledSlot } from '../program.js';
import { expressionOf, METHODS, PLAIN } from './call.js';
import { checkOf } from './check.js';

/** A finding as a guest of a suite, ready to be named. */
export interface WrittenGuest {
  /** Below `suites/`. */
  readonly file: string;
  readonly text: string;
}

/** The longest line of a comment. */
const WIDTH = 118;

/** What guests import, by what their source has in it. */
const IMPORTS: readonly (readonly [name: string, path: string])[] = [
  ['get_directories', 'wasi::filesystem::preopens::get_directories'],
  ['monotonic_clock', 'wasi::clocks::monotonic_clock'],
  ['wall_clock', 'wasi::clocks::wall_clock'],
  ['get_arguments', 'wasi::cli::environment::get_arguments'],
  ['get_environment', 'wasi::cli::environment::get_environment'],
  ['initial_cwd', 'wasi::cli::environment::initial_cwd'],
  ['get_terminal_stdin', 'wasi::cli::terminal_stdin::get_terminal_stdin'],
  ['get_terminal_stdout', 'wasi::cli::terminal_stdout::get_terminal_stdout'],
  ['get_terminal_stderr', 'wasi::cli::terminal_stderr::get_terminal_stderr'],
  ['poll', 'wasi::io::poll::poll'],
];

const parse = (line: string): Call => {
  const [name = '', ...words] = line.split(' ');
  return { name: name as CallName, words };
};

/**
 * Writes a finding as a guest. What goes before the last call is what the test needs first; the last call is checked against what the
 * text allows, as far as the words of the finding say it.
 */
export function guestOf(finding: ExplorerFinding, number: number): WrittenGuest {
  const calls = finding.program.map(parse);
  const answers = finding.hosts.find(({ host }) => host === finding.host)?.answers ?? [];
  const last = calls.at(-1);
  const suite = finding.requirements[0]?.split('.')[0] ?? 'filesystem';
  const lines: string[] = [];
  const body = calls.slice(0, -1).flatMap((call, at) => statementsOf(call, answers[at] ?? ''));
  if (last) lines.push(...body, ...checkOf(last, finding));
  const source = lines.map((line) => `    ${line}`).join('\n');
  const topic = (METHODS[last?.name ?? 'list'] ?? last?.name ?? 'found').replace('stream-', '');
  const isTrap = finding.allowed.every((allowed) => allowed.startsWith('a trap'));
  const title = `${finding.call.replaceAll(/["%]/g, '')} gives what the text allows`;
  const header = [
    '//! ---',
    `//! title: ${JSON.stringify(title)}`,
    `//! requirements: [${[...new Set(finding.requirements)].join(', ')}]`,
    ...(finding.level === 'must' ? [] : [`//! level: ${finding.level}`]),
    '//! dirs: [{ guest: /data }]',
    ...(isTrap ? ['//! expect: { outcome: trap }'] : []),
    '//! ---',
  ];
  return {
    file: `${suite}/${topic}/found-${number}.rs`,
    text: `${[...header, '#![no_std]', '#![no_main]', ...importsOf(source)].join('\n')}\n\ntest!(run);\n\n${found(finding)}fn run() -> Outcome {\n    let d0 = preopen!("/data")?;\n${source}\n}\n`,
  };
}

/** Where it comes from, as a comment. */
function found({ host, seen, allowed }: ExplorerFinding): string {
  const words =
    `Found by \`wasi-conformance explore\`: ${host} answers "${seen}"; allowed: ${allowed.join('; ')}.`.split(/\s+/);
  const lines = ['///'];
  for (const word of words) {
    if ((lines.at(-1) ?? '').length + word.length > WIDTH) lines.push('///');
    lines.push(`${lines.pop()} ${word}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A call that the test needs first. One that has failed on the host is made all the same. */
function statementsOf(call: Call, answer: string): string[] {
  if (answer === 'skip') return [];
  const slot = filledSlot(call);
  if (call.name === 'drop') return [`drop(${call.words[0]});`];
  const expression = expressionOf(call);
  if (PLAIN.has(call.name)) return [slot === undefined ? `let _ = ${expression};` : `let ${slot} = ${expression};`];
  if (!answer.startsWith('ok')) return [`let _ = ${expression};`];
  if (call.name === 'check-write') return [`let permit = needed("check-write", ${expression})?;`];
  const needed = `needed(${JSON.stringify(call.name)}, ${expression})?`;
  return [slot === undefined ? `${needed};` : `let ${slot} = ${needed};`];
}

/** What the source uses of the bindings. */
function importsOf(source: string): string[] {
  const types = [
    'Advice',
    'Datetime',
    'DescriptorFlags',
    'DescriptorType',
    'ErrorCode',
    'NewTimestamp',
    'OpenFlags',
    'PathFlags',
  ];
  const used = types.filter((type) => new RegExp(`\\b${type}\\b`).test(source));
  return [
    'use guest::*;',
    ...(used.length === 0
      ? []
      : [`use wasi::filesystem::types::${used.length === 1 ? used[0] : `{${used.join(', ')}}`};`]),
    ...IMPORTS.filter(([name]) => new RegExp(`\\b${name}\\b(?:\\(|::)`).test(source)).map(([, path]) => `use ${path};`),
  ];
}
