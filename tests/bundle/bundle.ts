import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** The builds that `npm run build` leaves. */
export const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv2'] as const;
export type Build = (typeof builds)[number];

/** The text of a file of a build. */
export function file(build: Build, name: string): string {
  const path = join('.output', build, name);
  if (!existsSync(path)) throw new Error(`${path} is not there: run \`npm run build\` first.`);
  return readFileSync(path, 'utf8');
}

/** The names of all scripts of a build. */
export function scripts(build: Build): string[] {
  return readdirSync(join('.output', build), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort();
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function* walk(node: Node, parent?: Node): Generator<readonly [Node, Node | undefined]> {
  yield [node, parent];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, node);
  }
}

const outside = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts']);
const anywhere = new Set(['sendBeacon', 'RTCPeerConnection', 'serviceWorker']);
const globals = new Set(['window', 'self', 'globalThis']);

/** What a global name, used as a value or reached through the global object, stands for. */
function usedName(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'MemberExpression') {
    const property = node.property as Node;
    const name = node.computed ? property.value : property.name;
    const object = node.object as Node;
    const onGlobal = object.type === 'Identifier' && globals.has(String(object.name));
    return typeof name === 'string' && (onGlobal || anywhere.has(name)) ? name : undefined;
  }
  if (node.type !== 'Identifier') return undefined;
  const isName =
    (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
    (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(parent?.type ?? '') &&
      parent?.key === node &&
      !parent.computed &&
      !parent.shorthand);
  return isName ? undefined : String(node.name);
}

/** Every use in a script of what could reach the network, or turn text into code; each as the words of its place. */
export function forbidden(code: string): { readonly network: string[]; readonly evaluation: string[] } {
  const network: string[] = [];
  const evaluation: string[] = [];
  for (const [node, parent] of walk(parseAst(code) as unknown as Node)) {
    const around = () => code.slice(Number(node.start), Number(node.end) + 30);
    const name = usedName(node, parent);
    if (name && (outside.has(name) || anywhere.has(name))) network.push(around());
    if (node.type === 'ImportExpression') {
      const source = node.source as Node;
      if (typeof source.value !== 'string' || /^[a-z]+:|^\/\//.test(source.value)) network.push(around());
    }
    const called = (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === node;
    if (name === 'eval' || (name === 'Function' && called)) evaluation.push(around());
  }
  return { network, evaluation };
}
