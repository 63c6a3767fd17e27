import '@/assets/pages.css';
import { render } from 'preact';
import { Options } from '@/src/pages/Options';
import { Popup } from '@/src/pages/Popup';
import { school } from './samples';

const nothing = {
  ...school,
  source: 'none',
  school: { quietOnly: false, contacts: [] },
  problems: [],
  dismissals: [],
} as const;
const said: string[] = [];

const pages = {
  popup: () => (
    <Popup tab={{ state: 'checking', asks: 1, notes: 1 }} overview={school} onOptions={() => said.push('options')} />
  ),
  'popup, not set up': () => (
    <Popup tab={{ state: 'elsewhere' }} overview={nothing} onOptions={() => said.push('options')} />
  ),
  'popup, not answered': () => (
    <Popup tab={{ state: 'unreadable' }} overview="silent" onOptions={() => said.push('options')} />
  ),
  options: () => (
    <Options overview={school} onLoad={load} onForget={async () => {}} onUndo={(digest) => said.push(digest)} />
  ),
  'options, not set up': () => <Options overview={nothing} onLoad={load} onForget={async () => {}} onUndo={() => {}} />,
};

async function load(text: string): Promise<void> {
  said.push(text);
  if (!text.startsWith('{')) throw new Error('This is not a school file. Choose the file your school gave you.');
}

declare global {
  interface Window {
    show(page: keyof typeof pages): void;
    said: readonly string[];
  }
}

window.said = said;
window.show = (page) => {
  document.body.className = page.split(',')[0] ?? '';
  render(pages[page](), document.body);
};
