import '@/assets/pages.css';
import { render } from 'preact';
import { Notice } from '@/src/pages/Notice';
import { Options } from '@/src/pages/Options';
import { silence } from '@/src/pages/wording';
import { onMessage, sendMessage } from '@/src/platform/messenger';

/** Shows the settings as they are now; called again after each change. */
async function draw(): Promise<void> {
  const overview = await sendMessage('overview');
  render(
    <Options
      overview={overview}
      onLoad={async (text) => {
        await sendMessage('loadSchoolFile', text);
        await draw();
      }}
      onForget={async () => {
        await sendMessage('forgetSchoolFile');
        await draw();
      }}
      onUndo={(digest) => void sendMessage('undismiss', digest).then(draw)}
    />,
    document.body,
  );
}

async function drawOrSay(): Promise<void> {
  try {
    await draw();
  } catch {
    render(<Notice said={silence} />, document.body);
  }
}

void drawOrSay();
onMessage('tellChange', () => drawOrSay());
