import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { selfSigned } from './certificate.js';

describe('a certificate of its own', () => {
  const { cert } = selfSigned();
  const read = new X509Certificate(cert);

  it('has signed itself', () => {
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.checkIssued(read)).toBe(true);
    expect(read.subject).toBe('CN=wasi-conformance peer');
  });

  it('is valid now, for loopback alone', () => {
    expect(Date.parse(read.validFrom)).toBeLessThan(Date.now());
    expect(Date.parse(read.validTo)).toBeGreaterThan(Date.now());
    expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(read.checkIP('::1')).toBe('::1');
    expect(read.checkHost('localhost')).toBe('localhost');
    expect(read.checkHost('example.com')).toBeUndefined();
  });

  it('is another one each time', () => {
    expect(selfSigned().cert).not.toBe(cert);
  });
});
