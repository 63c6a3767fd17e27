/** @jsxImportSource react */
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CommentBox } from './comment';
import { PostDialog } from './post-dialog';
import { Press } from './press';
import './facebook.css';

const page = location.pathname === '/hillside.pta';
const group = location.pathname.startsWith('/groups/');
const acting = page ? 'Hillside PTA' : 'Morgan Vale';
const prompt = group ? 'Create a public post…' : `What’s on your mind, ${page ? acting : 'Morgan'}?`;

function Article(props: { readonly id: string; readonly text: string; readonly onSent: () => void }) {
  const [replying, setReplying] = useState(false);
  return (
    <div role="article" aria-label={`Post ${props.id}`} className="card">
      <p>
        <strong>County Libraries</strong>
      </p>
      <div data-ad-preview="message">{props.text}</div>
      <div className="actions">
        <Press label="Like" onPress={() => {}}>
          Like
        </Press>
        <Press label="Leave a comment" onPress={() => {}}>
          Comment
        </Press>
        <Press label="Send this to friends or post it on your profile." onPress={() => {}}>
          Share
        </Press>
      </div>
      <div role="article" aria-label="Comment by Robin Ashe 2 days ago">
        <strong>Robin Ashe</strong> Lovely to see. <Press onPress={() => setReplying(true)}>Reply</Press>
      </div>
      {replying && <CommentBox name="reply" prompt="Reply to Robin Ashe…" onSent={props.onSent} />}
      <CommentBox name="comment" prompt={`Comment as ${acting}`} onSent={props.onSent} />
    </div>
  );
}

/** Dialogs the site keeps in the page though nobody sees them, and labels that say "Post" and are something else. */
function Decoys() {
  return (
    <>
      <div role="dialog" aria-label="Create post" className="kept">
        <form method="post">
          <div role="textbox" contentEditable suppressContentEditableWarning aria-label={prompt} tabIndex={-1}>
            an older draft
          </div>
          <Press label="Post" onPress={() => {}}>
            Post
          </Press>
        </form>
      </div>
      <div role="dialog" aria-label="Notifications" className="kept">
        <Press label="Mark all as read" onPress={() => {}}>
          Mark all as read
        </Press>
      </div>
      <div role="tablist" className="tabs">
        <Press label="Post" className="tab" onPress={() => {}}>
          Posts
        </Press>
        <Press label="Photos" className="tab" onPress={() => {}}>
          Photos
        </Press>
      </div>
    </>
  );
}

function App() {
  const [open, setOpen] = useState(false);
  const [toast, setToast] = useState('');
  const close = useCallback(() => setOpen(false), []);
  const posted = useCallback(() => {
    setOpen(false);
    setToast('Your post is now published.');
  }, []);
  const commented = useCallback(() => setToast('Your comment was added.'), []);
  return (
    <>
      <div role="banner" className="banner">
        <strong>facebook</strong>
        <input type="search" aria-label="Search Facebook" placeholder="Search Facebook" />
        <Press label="Your profile" onPress={() => {}}>
          {acting}
        </Press>
      </div>
      <div role="main">
        <Decoys />
        <div role="region" aria-label="Create a post" className="card">
          <Press className="trigger" onPress={() => setOpen(true)}>
            {prompt}
          </Press>
        </div>
        <Article id="1" text="Story time is back every Saturday at ten." onSent={commented} />
        <Article id="2" text="Half-term craft mornings: book at the desk." onSent={commented} />
      </div>
      {open && (
        <PostDialog
          name={acting}
          prompt={prompt}
          steps={page ? 2 : 1}
          audience={page || group ? 'Public' : 'Friends'}
          onClose={close}
          onSent={posted}
        />
      )}
      {toast && (
        <div role="alert" className="toast">
          {toast}
        </div>
      )}
    </>
  );
}

document.cookie = page ? 'i_user=100000000000002; path=/' : 'c_user=100000000000001; path=/';
const root = document.querySelector('#mount_0_0');
if (root) createRoot(root).render(<App />);
