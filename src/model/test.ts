import type { Fixture } from '../shapes/catalog.js';
import { SERVING } from './addresses.js';
import type { Expect, Stdin, StdinSource } from '../shapes/metadata.js';
import type { Peer } from '../shapes/peers.js';
import {
  CAPABILITIES,
  FAMILIES,
  FRAMINGS,
  LAYERS,
  OF_MACHINE,
  type PLATFORMS,
  PROTOCOLS,
  type STREAMS,
} from '../shapes/names.js';

export { CAPABILITIES, FAMILIES, FRAMINGS, LAYERS, PROTOCOLS };
export type { Content, Node, Sent, Text, Tree } from '../shapes/content.js';
export type { Fixture, FixtureFile, Test } from '../shapes/catalog.js';
export type { Expect, Metadata, Preopen, Stdin, StdinSource, StdinStep, Stdout } from '../shapes/metadata.js';
export type Capability = (typeof CAPABILITIES)[number];
export type Layer = (typeof LAYERS)[number];
export type Stream = (typeof STREAMS)[number];
export type Platform = (typeof PLATFORMS)[number];

export type Family = (typeof FAMILIES)[number];
export type Protocol = (typeof PROTOCOLS)[number];
export type { ExpectedFields, ExpectedRequest, Peers, PeerStep } from '../shapes/peers.js';
export type { Peer };

/** Whether a capability is this machine's and not a runner's. */
export const isOfMachine = (capability: Capability): boolean => OF_MACHINE.some((one) => one === capability);

/** Whether stdin is not a pipe. */
export const isStdinSource = (stdin: Stdin): stdin is StdinSource =>
  typeof stdin === 'object' && ('file' in stdin || 'directory' in stdin || 'null' in stdin);

/** Whether a component imports an interface of a package, which is named without its version. */
export const importsPackage = ({ imports }: Pick<Fixture, 'imports'>, name: string): boolean =>
  imports.some((item) => item.startsWith(`${name}/`));

/** Whether a guest is not a command, but serves HTTP requests. */
export const isServed = ({ exports = [] }: Pick<Fixture, 'exports'>): boolean =>
  exports.some((name) => name.startsWith('wasi:http/incoming-handler@'));

/** Whether a peer is a client of a guest that is served. */
export const callsServer = ({ do: steps }: Pick<Peer, 'do'>): boolean =>
  steps.some((step) => typeof step === 'object' && 'connect' in step && step.connect === SERVING);

/** How many calls of handle must end, in a test that is served. */
export const handlesOf = ({ outcome, handles }: Expect): number => handles ?? (outcome === 'ok' ? 1 : 0);

/** In 0.2, in the drafts of 2023, and in Preview 1, where the adapter asks for all streams. */
const STDIN = ['wasi:cli/stdin@', 'wasi:cli/stdin#', 'wasi:cli-base/stdin#', 'wasi_snapshot_preview1#'];

/** Whether a guest may look at stdin. */
export const importsStdin = ({ imports }: Pick<Fixture, 'imports'>): boolean =>
  imports.some((name) => STDIN.some((start) => name.startsWith(start)));
