import '@/assets/pages.css';
import { render } from 'preact';
import { Popup } from '@/src/pages/Popup';
import type { Tab } from '@/src/pages/wording';
import type { Overview } from '@/src/platform/messages';
import { onMessage, sendMessage } from '@/src/platform/messenger';
import { openOptions, stateOfActiveTab } from '@/src/platform/tabs';

let tab: Tab | undefined;
let overview: Overview | 'silent' | undefined;

function draw(): void {
  render(<Popup tab={tab} overview={overview} onOptions={() => void openOptions()} />, document.body);
}

// The tab knows its state at once; the background may have to start first, so neither waits for the other.
draw();
void stateOfActiveTab().then((state) => {
  tab = state ?? { state: 'elsewhere' };
  draw();
});

function ask(): void {
  void sendMessage('overview')
    .catch(() => 'silent' as const)
    .then((answer) => {
      overview = answer;
      draw();
    });
}
ask();
onMessage('tellChange', ask);
