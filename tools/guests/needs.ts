import { withoutVersion } from '../../src/catalog/surface.js';
import { type Capability, type Fixture, importsPackage, isServed, type Metadata } from '../../src/model/test.js';

/** The function that is unstable: hosts give it on request. */
const NETWORK_ERROR_CODE = 'wasi:sockets/network#network-error-code';

/** The capabilities that a test needs: those that its metadata names, and those that its keys and the component's imports imply. */
export function needsOf(metadata: Metadata, fixture: Fixture): Capability[] {
  const implied: Capability[] = [];
  if (metadata.args.length > 0) implied.push('args');
  if (metadata.env.length > 0) implied.push('env');
  if (metadata.cwd !== undefined) implied.push('cwd');
  if (metadata.stdin !== '') implied.push('stdin');
  if (metadata.dirs.length > 0) implied.push('preopens');
  if (metadata.dirs.some((dir) => dir['read-only'])) implied.push('read-only-preopens');
  if (typeof metadata.stdin === 'object' && 'directory' in metadata.stdin) implied.push('stdin-directory');
  if (metadata.terminals.length > 0) implied.push('tty');
  if (metadata.behind !== undefined) implied.push('composition');
  // The peers of a guest that is served come to its host, which has the network.
  const callsPeers = metadata.peers !== undefined && (!isServed(fixture) || importsHandler(fixture));
  if (callsPeers && !metadata.needs.includes('no-network')) implied.push('network');
  if (Object.values(metadata.peers ?? {}).some(({ family }) => family === 'ipv6')) implied.push('ipv6');
  const tls = Object.values(metadata.peers ?? {}).map((peer) => peer.tls);
  if (tls.some((one) => one !== undefined)) implied.push('tls');
  if (tls.includes('trusted')) implied.push('tls-certificate');
  if (isServed(fixture)) implied.push('serve');
  if (isServed(fixture) ? importsHandler(fixture) : importsPackage(fixture, 'wasi:http')) implied.push('http');
  if (fixture.imports.map(withoutVersion).includes(NETWORK_ERROR_CODE)) implied.push('network-error-code');
  return [...new Set([...implied, ...metadata.needs])];
}

const importsHandler = ({ imports }: Fixture): boolean =>
  imports.some((name) => name.startsWith('wasi:http/outgoing-handler@'));
