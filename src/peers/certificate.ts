import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';

/** A private key and a certificate that it has signed itself, as PEM. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

/** DER: a tag, the length, and what it holds. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content]);
  const bytes = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...bytes), content]);
}

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const integer = (...bytes: readonly number[]) => der(0x02, Buffer.from(bytes));
const octets = (content: Buffer) => der(0x04, content);
/** Without unused bits. */
const bits = (content: Buffer) => der(0x03, Buffer.of(0), content);
const text = (content: string) => der(0x0c, Buffer.from(content));
const TRUE = der(0x01, Buffer.of(0xff));
/** An object identifier, from its encoded bytes. */
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));

const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
const COMMON_NAME = oid('550403');
const BASIC_CONSTRAINTS = oid('551d13');
const ALTERNATIVE_NAMES = oid('551d11');

const DAY = 24 * 3600 * 1000;

/** UTCTime, which reaches until 2049. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x17, Buffer.from(digits.slice(2)));
}

/** The names of this machine's loopback, as the extension has them. */
function loopbackNames(): Buffer {
  const name = (content: Buffer) => der(0x82, content);
  const address = (content: Buffer) => der(0x87, content);
  const ipv6 = Buffer.alloc(16);
  ipv6[15] = 1;
  return sequence(name(Buffer.from('localhost')), address(Buffer.of(127, 0, 0, 1)), address(ipv6));
}

const pem = (content: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${content.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

/** Makes a certificate of loopback that nobody knows. It is valid from a day ago for two days. */
export function selfSigned(): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(COMMON_NAME, text('wasi-conformance peer'))));
  const now = Date.now();
  const extensions = sequence(
    sequence(BASIC_CONSTRAINTS, TRUE, octets(sequence(TRUE))),
    sequence(ALTERNATIVE_NAMES, octets(loopbackNames())),
  );
  const content = sequence(
    // Version 3, which has extensions.
    der(0xa0, integer(2)),
    // Positive, and without a zero at its beginning.
    integer(0x40, ...randomBytes(8)),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(now - DAY), time(now + DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const cert = pem(sequence(content, ECDSA_WITH_SHA256, bits(sign('sha256', content, privateKey))));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert };
}

let made: { readonly context: SecureContext; readonly certificate: string } | undefined;

function ofThisRun() {
  if (made === undefined) {
    const both = selfSigned();
    made = { context: createSecureContext(both), certificate: both.cert };
  }
  return made;
}

/** What servers of this run present: one certificate, which is made when it is first asked for. */
export const secureContext = (): SecureContext => ofThisRun().context;

/** This certificate, as PEM. */
export const certificate = (): string => ofThisRun().certificate;
