import { bytesOf } from '../model/content.js';
import type { Content } from '../model/test.js';
import type { ExpectedHead, ExpectedResponse } from '../shapes/peers.js';
import { nothingMore, orNothing, shown, StepFailed } from './failed.js';
import { sameBody, sameFields } from './http-compare.js';
import { readResponse, readResponseHead, type ResponseHead } from './http-message.js';
import { ResponseBody } from './response-body.js';
import type { Source } from './came.js';

/** What has been read of the response of a guest that is served. */
export interface ClientState {
  readonly connection: Source;
  /** The body of the response whose head has come. */
  responseBody?: ResponseBody;
}

/** The method of a request, where a step does not name it. */
const METHOD = 'GET';

function sameHead({ status, headers }: ExpectedHead, seen: ResponseHead): void {
  const right = status === 'error' ? seen.status >= 400 && seen.status <= 599 : seen.status === status;
  const expected = status === 'error' ? 'a status from 400 to 599' : `the status ${status}`;
  if (!right) throw new StepFailed(expected, `${seen.status} ${seen.reason}`.trim());
  sameFields('header', headers, seen.headers);
}

async function expectResponse({ connection }: ClientState, expected: ExpectedResponse): Promise<void> {
  const response = await readResponse(connection, expected.method ?? METHOD);
  sameHead(expected, response);
  sameBody(expected, response);
}

const bodyOf = ({ responseBody }: ClientState): ResponseBody => {
  if (!responseBody) throw new Error('there is no response');
  return responseBody;
};

/** The steps of a client of HTTP, by name. */
export const CLIENT_STEPS: Readonly<Record<string, (state: ClientState, value: unknown) => Promise<void>>> = {
  response: (state, value) => expectResponse(state, value as ExpectedResponse),
  'response-head': async (state, value) => {
    const expected = value as ExpectedHead;
    const head = await readResponseHead(state.connection);
    state.responseBody = new ResponseBody(state.connection, head, expected.method ?? METHOD);
    sameHead(expected, head);
  },
  body: (state, value) => bodyOf(state).expect(bytesOf(value as Content)),
  'body-end': (state) => bodyOf(state).expectEnd(),
  'at-most-a-response': async ({ connection }) => {
    const response = await orNothing(readResponse(connection, METHOD));
    if (response) await nothingMore(connection, 'the response');
  },
  'incomplete-response': async ({ connection }) => {
    const response = await orNothing(readResponse(connection, METHOD));
    if (response && response.status < 400)
      throw new StepFailed(
        'no whole response, or an error status',
        `${response.status}, and a body of ${shown(response.body)}`,
      );
  },
};
