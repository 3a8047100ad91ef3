import { expect, it } from 'vitest';
import type { Interface } from '../../src/model/interface.js';
import { casesIn } from './cases.js';

it('finds the cases that a source names as the bindings do', () => {
  const types = {
    'error-code': ['no-entry', 'DNS-timeout', 'HTTP-request-URI-invalid', 'loop-detected'],
    'path-flags': ['symlink-follow'],
    scheme: ['HTTP'],
  };
  const interfaces: Interface[] = [{ name: 'wasi:a/b', functions: [], resources: [], types, unreachable: [] }];
  const source = `
    match code { ErrorCode::DnsTimeout => Scheme::Http, ErrorCode::HttpRequestUriInvalid => a(PathFlags::SYMLINK_FOLLOW) }
    ErrorCode::NoEntryAtAll; Other::LoopDetected; "error-code.no-entry"`;
  expect(casesIn(source, interfaces)).toEqual([
    'wasi:a/b#error-code.DNS-timeout',
    'wasi:a/b#error-code.HTTP-request-URI-invalid',
    'wasi:a/b#path-flags.symlink-follow',
    'wasi:a/b#scheme.HTTP',
  ]);
});
