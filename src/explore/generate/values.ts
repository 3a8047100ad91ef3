/** What the arguments of calls are chosen from: ordinary values, and edges. */

/** Few names, so that calls are often about the same thing. */
export const NAMES = ['a', 'b', 'c', 'f', 'g', 'l'] as const;
/** What is odd about a path. The name of something is put in the place of `@`. */
export const ODD = [
  '.',
  '..',
  '',
  '/',
  '/@',
  './@',
  '@/',
  '@/.',
  '@/..',
  '@//a',
  '@/../a',
  '../@',
  '@/../../a',
  './/@',
  'abs',
  'abs/a',
  '@/a/b',
  '@\0',
  '@\0',
  '',
  '@/',
  '@//',
  '@\\a',
  'é',
  '@ b',
  'a\\b',
  '...',
  '@/b/..',
  '@/../@/',
];
/** Bytes. */
export const LENGTHS = ['0', '1', '2', '10', '4095', '4096', '4097', '65536'];
/** Of what no host allocates memory for before it knows that there are bytes. */
export const HUGE = ['4294967296', '9223372036854775808', '18446744073709551615'];
/** Bytes from the start of a file. */
export const OFFSETS = ['0', '0', '0', '1', '5', '9', '10', '11', '4096', '100000'];
/** Nanoseconds: the guest waits for none that is longer than a second. */
export const DURATIONS = [
  '0',
  '0',
  '1',
  '1000',
  '1000000',
  '1999999',
  '3600000000000',
  '4294967296000',
  '9223372036854775808',
  '18446744073709551615',
];
/** Of the monotonic clock, in nanoseconds. */
export const INSTANTS = [
  '0',
  '1',
  'now',
  'now',
  'now-1',
  'now-1000000000',
  'now+1000',
  'now+1500000',
  'now+3600000000000',
  '9223372036854775808',
  '18446744073709551615',
];
/** Streams that can be terminals. */
export const STANDARD = ['stdin', 'stdout', 'stderr'];
/** Seconds and nanoseconds since 1970, or what to do with the time. */
export const TIMES = [
  'keep',
  'now',
  '0.0',
  '1.1',
  '1000000000.999999999',
  '1700000000.0',
  '5000000000.5',
  '18446744073709551615.0',
];

/** One of these. */
export const pick = <T>(from: readonly T[], choice: number): T => from[choice % from.length] as T;
/** Path flags. */
export const follow = (choice: number): string => (choice % 2 === 0 ? 'f' : '-');
/** Any of these letters, or none of them. */
export const some = (letters: string, choice: number): string =>
  Array.from(letters)
    .filter((_, at) => (choice >> at) % 2 === 1)
    .join('') || '-';
