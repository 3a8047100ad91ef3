import { bytesOf } from '../model/content.js';
import type { ExpectedFields, ExpectedRequest } from '../model/test.js';
import { shown, StepFailed } from './failed.js';
import { type Body, type Field, valuesOf } from './http-message.js';

const named = (values: readonly string[]): string =>
  values.length === 0 ? 'none' : values.map((value) => JSON.stringify(value)).join(', ');

/** Compares a part of a message with what a step expects; what it does not name may be anything. @throws {StepFailed} */
export function same(what: string, expected: string | undefined, seen: string): void {
  if (expected !== undefined && expected !== seen) throw new StepFailed(`${what} ${expected}`, seen);
}

/** A name is compared in any case, its values as bytes and in their order. What is not named may be there. @throws {StepFailed} */
export function sameFields(what: string, expected: ExpectedFields = {}, seen: readonly Field[] = []): void {
  for (const [name, value] of Object.entries(expected)) {
    const values = value === null ? [] : [value].flat();
    const came = valuesOf(seen, name);
    if (values.length !== came.length || values.some((one, index) => one !== came[index]))
      throw new StepFailed(`${what} ${name}: ${named(values)}`, named(came));
  }
}

/** Compares the body of a request or of a response, how its end was found, and its trailers. @throws {StepFailed} */
export function sameBody(expected: Pick<ExpectedRequest, 'framing' | 'body' | 'trailers'>, seen: Body): void {
  same('the framing of the body', expected.framing, seen.framing);
  if (expected.body !== undefined) {
    const bytes = bytesOf(expected.body);
    if (!bytes.equals(seen.body)) {
      const differs = bytes.findIndex((byte, index) => byte !== seen.body[index]);
      const where = differs < 0 ? '' : `, the first difference at byte ${differs}`;
      throw new StepFailed(`a body of ${shown(bytes)}`, `${shown(seen.body)}${where}`);
    }
  }
  sameFields('trailer', expected.trailers, seen.trailers);
}
