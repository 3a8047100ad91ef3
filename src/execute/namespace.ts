import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Test } from '../model/test.js';

/** Loopback comes up; what is run may not open a port below 1024, whoever runs it. The way back is not needed: it is replaced. */
const UP = 'ip link set lo up';
const RUN = 'exec setpriv --bounding-set=-net_bind_service --inh-caps=-net_bind_service "$@"';
const AROUND = ['unshare', '--user', '--map-root-user', '--net', 'sh', '-c'] as const;

/** Takes what comes to the port of a resolver at each of these addresses, and answers nothing. */
const SILENT = `
const addresses = process.argv.slice(1);
let bound = 0;
for (const address of addresses) {
  const socket = require('node:dgram').createSocket(address.includes(':') ? 'udp6' : 'udp4');
  socket.bind(53, address, () => ++bound === addresses.length && process.stdout.write('bound\\n'));
}
`;
/** It runs beside the host, in its process group, and is there before the host starts. */
const BESIDE = `
node=$1 silent=$2 addresses=$3 && shift 3 && place=$(mktemp -d) && mkfifo "$place/bound" || exit
for address in $addresses; do ip address add "$address" dev lo 2>/dev/null; done
"$node" -e "$silent" $addresses >"$place/bound" 2>/dev/null </dev/null &
read -r _ <"$place/bound" && rm -r "$place"`;

const RESOLVERS = '/etc/resolv.conf';

type Needs = Pick<Test, 'needs'>;
const isIn = ({ needs }: Needs): boolean => needs.includes('network-namespace');
const hasSilentResolver = ({ needs }: Needs): boolean => needs.includes('silent-resolver');

/** The command that runs a host's command in a network namespace of its own, where the test asks for one: it has loopback alone. */
export function inNamespace(argv: readonly [string, ...string[]], test: Needs): [string, ...string[]] {
  if (!isIn(test)) return [...argv];
  if (!hasSilentResolver(test)) return [...AROUND, `${UP} && ${RUN}`, 'sh', ...argv];
  const script = `${UP} && ${BESIDE} && ${RUN}`;
  return [...AROUND, script, 'sh', process.execPath, SILENT, resolvers().join(' '), ...argv];
}

/** The addresses that this machine's resolver asks; one that names none asks the machine itself. */
function resolvers(): string[] {
  const lines = existsSync(RESOLVERS) ? readFileSync(RESOLVERS, 'utf8').split('\n') : [];
  const named = lines.flatMap((line) => /^nameserver\s+(\S+)/.exec(line)?.[1] ?? []);
  return named.length > 0 ? named : ['127.0.0.1'];
}

/** Why none can be made on this machine, where one of these tests asks for one; nothing when it can. */
export function unsupportedNamespace(tests: readonly Needs[]): string | undefined {
  if (!tests.some(isIn)) return undefined;
  const [file, ...args] = inNamespace(['true'], { needs: ['network-namespace'] });
  if (spawnSync(file, args, { stdio: 'ignore' }).status === 0) return undefined;
  return 'a network namespace is made by unshare, ip and setpriv of Linux, which do not exist here or are not permitted to';
}

/** Why the resolvers of this machine cannot be played, where one of these tests asks for it; nothing when they can. */
export function unsupportedResolver(tests: readonly Needs[]): string | undefined {
  if (!tests.some(hasSilentResolver)) return undefined;
  // What plays the resolvers runs on when the command ends: in a session of its own the command ends all of its group.
  const argv = inNamespace(['sh', '-c', 'kill -KILL 0'], { needs: ['network-namespace', 'silent-resolver'] });
  if (spawnSync('setsid', argv, { stdio: 'ignore' }).signal === 'SIGKILL') return undefined;
  return `the addresses of the resolvers in ${RESOLVERS} cannot be given to a network namespace`;
}
