/** @jsxImportSource react */
import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Composer, handle } from './composer';
import { PostModal } from './modal';
import { Press } from './press';
import './x.css';

const posts = [
  {
    id: '101',
    name: 'Hillside Heads',
    handle: 'HillsideHeads',
    text: 'Our spring concert raised £412 for the food bank.',
  },
  { id: '102', name: 'County Libraries', handle: 'CountyLibraries', text: 'Story time is back every Saturday at ten.' },
];

function Post(props: { readonly post: (typeof posts)[number]; readonly onReply: () => void }) {
  const { post } = props;
  return (
    <article data-testid="tweet">
      <div className="avatar" data-testid={`UserAvatar-Container-${post.handle}`} />
      <div className="column">
        <div data-testid="User-Name">
          <strong>{post.name}</strong> <span className="faint">@{post.handle}</span>
        </div>
        <div data-testid="tweetText">{post.text}</div>
        <div role="group" className="actions">
          <Press testId="reply" label="0 Replies. Reply" onPress={props.onReply}>
            ↩
          </Press>
          <Press testId="retweet" label="0 reposts. Repost" onPress={() => {}}>
            ⟲
          </Press>
          <Press testId="like" label="0 Likes. Like" onPress={() => {}}>
            ♡
          </Press>
        </div>
      </div>
    </article>
  );
}

function Shell({ children, onNew }: { readonly children: ReactNode; readonly onNew: () => void }) {
  return (
    <div className="shell">
      <header role="banner">
        <nav aria-label="Primary">
          <a href="/home" data-testid="AppTabBar_Home_Link">
            Home
          </a>
          <a href={`/${handle}`} data-testid="AppTabBar_Profile_Link">
            Profile
          </a>
        </nav>
        <a
          href="/compose/post"
          role="link"
          data-testid="SideNav_NewTweet_Button"
          aria-label="Post"
          onClick={(event) => {
            event.preventDefault();
            onNew();
          }}
        >
          Post
        </a>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
          <span className="avatar" data-testid={`UserAvatar-Container-${handle}`} />
          <span>
            Ms Vale <span className="faint">@{handle}</span>
          </span>
        </button>
      </header>
      <main role="main">{children}</main>
    </div>
  );
}

function App() {
  const [url, setUrl] = useState(() => new URL(location.href));
  const [under, setUnder] = useState('/home');
  const [toast, setToast] = useState('');
  const go = (path: string) => {
    history.pushState(null, '', path);
    setUrl(new URL(location.href));
  };
  useEffect(() => {
    const back = () => setUrl(new URL(location.href));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const path = url.pathname;
  const modal = path.startsWith('/compose/post') || path === '/intent/post' || path === '/intent/tweet';
  useEffect(() => {
    if (!modal) setUnder(path);
  }, [modal, path]);

  const page = modal ? under : path;
  const reply = url.searchParams.has('in_reply_to');
  const shared = [url.searchParams.get('text'), url.searchParams.get('url')].filter(Boolean).join(' ');
  const status = /\/status\/(\d+)$/.exec(page)?.[1];
  const sent = (said: string) => () => {
    setToast(said);
    if (modal) go(under);
  };
  return (
    <>
      <Shell onNew={() => go('/compose/post')}>
        {status ? (
          posts.slice(0, 1).map((post) => (
            <div key={post.id}>
              <Post post={post} onReply={() => go(`/compose/post?in_reply_to=${post.id}`)} />
              <Composer
                name="status"
                placeholder="Post your reply"
                label="Reply"
                inline
                onSent={sent('Your reply was sent.')}
              />
            </div>
          ))
        ) : (
          <>
            <Composer
              name="home"
              placeholder="What’s happening?"
              label="Post"
              inline
              onSent={sent('Your post was sent.')}
            />
            {posts.map((post) => (
              <Post key={post.id} post={post} onReply={() => go(`/compose/post?in_reply_to=${post.id}`)} />
            ))}
          </>
        )}
      </Shell>
      {modal && (
        <PostModal
          key={url.href}
          reply={reply}
          text={shared}
          onClose={() => go(under)}
          onSent={sent('Your post was sent.')}
        />
      )}
      {toast && (
        <div data-testid="toast" role="alert">
          {toast}
        </div>
      )}
    </>
  );
}

const root = document.querySelector('#react-root');
if (root) createRoot(root).render(<App />);
