import type { Rule } from './rule';

const files = import.meta.glob<Rule>('/rules/detect/**/*.yaml', { eager: true, import: 'default' });

/** Every rule of rules/detect, in order of file name; scripts/vite-yaml.ts has validated them at build. */
export const rules: readonly Rule[] = Object.values(files);
