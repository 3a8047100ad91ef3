import { Type } from '@sinclair/typebox';
import { closed, def, either, type Shape } from './schema.js';

export const PatternShape = closed({
  pattern: Type.Integer({ minimum: 0, description: 'So many bytes; byte i is i mod 251.' }),
});
const ContentShape = either([Type.String(), PatternShape]);
const RepeatShape = closed({ repeat: Type.String({ minLength: 1 }), times: Type.Integer({ minimum: 1 }) });
const TextShape = either([Type.String(), RepeatShape]);
/** What a peer sends: bytes, or a long text as what it repeats. */
export const SentShape = either([def<Content>('content'), RepeatShape]);

/** Bytes: a text, or the pattern whose byte `i` is `i mod 251`, `pattern` bytes long. */
export type Content = Shape<typeof ContentShape>;
export type Sent = Shape<typeof SentShape>;
/** A text of an argument or a variable; a long one as what it repeats. */
export type Text = Shape<typeof TextShape>;

/** A directory's entries by name. In a name, `\xff` is a byte that is not Unicode. */
export interface Tree {
  readonly [name: string]: Node;
}

const NodeShape = either([
  Type.String(),
  PatternShape,
  closed({ dir: def<Tree>('tree') }),
  closed({ symlink: Type.String() }),
  closed({
    fifo: either([Type.Literal(true), def<Content>('content')], {
      description: 'A named pipe, skipped where there are none; with a content: one that has a writer.',
    }),
  }),
  closed({
    socket: Type.Literal(true, { description: 'A socket to which nobody listens, skipped where there are none.' }),
  }),
  closed({
    file: def<Content>('content'),
    mtime: Type.Optional(Type.Number({ description: 'The time of modification, in seconds since 1970.' })),
    atime: Type.Optional(Type.Number({ description: 'The time of access; that of modification when not given.' })),
  }),
]);
/** One thing in a directory: a file, a directory, a symbolic link, a named pipe, a socket. */
export type Node = Shape<typeof NodeShape>;

const TreeShape = Type.Unsafe<Tree>({
  type: 'object',
  propertyNames: { pattern: '^[^/\\u0000]+$', not: { enum: ['.', '..'] } },
  additionalProperties: NodeShape,
});

export const ContentRef = def<Content>('content');
export const TextRef = def<Text>('text');
export const TreeRef = def<Tree>('tree');

/** What documents that hold contents, texts and trees need among their `$defs`. */
export const CONTENT_DEFS = { content: ContentShape, text: TextShape, tree: TreeShape };
