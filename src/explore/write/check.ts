import type { ExplorerFinding } from '../../shapes/findings.js';
import type { Call } from '../program.js';
import { descriptorFlags, expressionOf, METHODS, PLAIN } from './call.js';

const variant = (code: string): string =>
  code.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The last call of a finding as the check of a guest, as far as the words of the finding say what the text allows. */
export function checkOf(call: Call, { allowed, kind, seen }: ExplorerFinding): string[] {
  const name = JSON.stringify(METHODS[call.name] ?? call.name);
  if (call.name === 'drop') return [`drop(${call.words[0]});`, 'Ok(())'];
  const expression = expressionOf(call);
  if (allowed.every((one) => one.startsWith('a trap')))
    return [`must_trap(${name});`, `let seen = ${expression};`, `returned(${name}, &seen)`];
  if (PLAIN.has(call.name)) {
    const value = /^ok (true|false)$/.exec(allowed[0] ?? '')?.[1];
    if (value !== undefined) return [`equal(${name}, &${expression}, &${value})`];
    return [`let _ = ${expression};`, 'Ok(())'];
  }
  const errors = allowed.filter((one) => one.startsWith('err '));
  if (errors.length === allowed.length) {
    const codes = errors.flatMap((one) => [...one.matchAll(/err ([a-z-]+)(?:,|$)/g)].map((match) => match[1] ?? ''));
    const isAny = errors.some((one) => one.includes('any code'));
    if (isAny) return [`err(${name}, ${expression}, "an error")?;`, 'Ok(())'];
    if (codes.length === 1) return [`fails(${name}, ${expression}, ErrorCode::${variant(codes[0] ?? '')})`];
    return [
      `let code = err(${name}, ${expression}, ${JSON.stringify(codes.join(' or '))})?;`,
      `holds(${name}, matches!(code, ${codes.map((code) => `ErrorCode::${variant(code)}`).join(' | ')}), ${JSON.stringify(codes.join(' or '))}, &code)`,
    ];
  }
  if (allowed.length === 1 && allowed[0] === 'closed') return [`closed!(${name}, ${expression})`];
  if (allowed.every((one) => one.startsWith('closed') || one.startsWith('last-operation-failed')))
    return [`ended!(${name}, ${expression})`];
  const only = allowed.length === 1;
  if (!seen.startsWith('ok') && kind === 'wrong' && only) return [`ok(${name}, ${expression})?;`, 'Ok(())'];
  if (kind !== 'wrong') return ['// It must return.', `let _ = ${expression};`, 'Ok(())'];
  return [`let seen = ok(${name}, ${expression})?;`, ...valueChecks(call, allowed[0] ?? '')];
}

/** Checks of what a call returned. */
function valueChecks({ name }: Call, allowed: string): string[] {
  const checks: string[] = [];
  if (name === 'stat' || name === 'stat-at') {
    const kind = /^ok ([a-z-]+)/.exec(allowed)?.[1];
    if (kind !== undefined) checks.push(`equal("the type", &seen.type_, &DescriptorType::${variant(kind)})?;`);
    const links = /link-count (\d+)/.exec(allowed)?.[1];
    if (links !== undefined) checks.push(`equal("the link count", &seen.link_count, &${links})?;`);
    const size = /size (\d+)/.exec(allowed)?.[1];
    if (size !== undefined) checks.push(`equal("the size", &seen.size, &${size})?;`);
  } else if (name === 'get-type') {
    checks.push(`equal("the type", &seen, &DescriptorType::${variant(allowed.replace('ok ', ''))})?;`);
  } else if (name === 'get-flags') {
    const flags = descriptorFlags(allowed.replace('ok ', ''));
    checks.push(`equal("the flags", &seen, &(${flags}))?;`);
  } else if (name === 'readlink-at') {
    checks.push(`equal("the contents", seen.as_str(), ${JSON.stringify(allowed.replace('ok ', ''))})?;`);
  } else {
    // The finding does not have the bytes themselves.
    checks.push(`let _ = seen; // To be compared with: ${allowed}`);
  }
  return [...checks, 'Ok(())'];
}
