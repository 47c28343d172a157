// The same app in plain JavaScript: node stars.mjs. No package, no line of LTI.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

const { GATEWAY = 'http://localhost:8080', CLIENT_ID, CLIENT_SECRET, PORT = '8091' } = process.env;
const HOUR = 3600;
const sessions = new Map(); // what a launch brought, by the value of a cookie

async function ask(path, token, body) {
  const answer = await fetch(GATEWAY + path, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: token, ...(typeof body === 'string' && { 'Content-Type': 'application/json' }) },
    body,
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.detail ?? json.error_description);
  return json;
}

/** Swaps the code of a launch, server to server. It works once, and for a minute. */
function swap(code) {
  const basic = Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64');
  return ask('/oauth2/token', `Basic ${basic}`, new URLSearchParams({ grant_type: 'authorization_code', code }));
}
/** Without Partitioned, browsers drop the cookie of an iframe of another site. */
function cookie(name, value, seconds) {
  return `__Host-${name}=${value}; Path=/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=${seconds}`;
}
function cookies(request) {
  return Object.fromEntries((request.headers.cookie ?? '').split('; ').map(pair => pair.split(/=(.*)/s)));
}

/** What an LMS sends is text, whatever it looks like. */
function text(value) {
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Somebody may have sent a code of their own to this browser, which does not know them yet. */
function open(request, swapped, path) {
  const { user, messageType } = swapped.launch;
  const next = messageType === 'LtiDeepLinkingRequest' ? '/choose' : path.replace(/^\/+/, '/');
  const session = randomUUID();
  sessions.set(session, { ...swapped, next });
  setTimeout(() => sessions.delete(session), HOUR * 1000).unref();
  if (user.id === cookies(request)['__Host-known']) {
    return { location: next, cookies: [cookie('session', session, HOUR)] };
  }
  return {
    cookies: [cookie('new-session', session, HOUR)],
    html: `<p id="ask">You are about to use Stars as <b>${text(user.name ?? 'somebody')}</b>.</p>
      <form method="post" action="/continue"><button id="continue">Continue</button></form>`,
  };
}

function proceed(request) {
  const session = cookies(request)['__Host-new-session'];
  return { location: sessions.get(session).next, cookies: [cookie('session', session, HOUR)] };
}
const learns = member => member.roles.some(role => role.endsWith('membership#Learner'));
const teaches = launch => launch.roles.some(role => role.endsWith('membership#Instructor'));

async function home({ launch, access_token }, path) {
  // The gateway leaves out what the app may not know, and what the LMS does not say.
  const { user, context } = launch;
  let html = `<h1>Stars</h1><p id="who">${text(user.name ?? 'Somebody')} in ${text(context?.title ?? 'no course')}, ${text(path)}</p>`;
  if (teaches(launch)) {
    const members = await ask(`/api/v1/courses/${launch.course}/members`, `Bearer ${access_token}`);
    // LMSs take grades of learners only.
    for (const { id, name } of members.items.filter(learns)) {
      html += `<form class="member" method="post" action="/grade">${text(name)}
        <input type="hidden" name="user" value="${text(id)}">
        <input name="stars" size="2"> of 5 <button>Grade</button></form>`;
    }
  }
  return { html, cookies: [cookie('known', user.id, 30 * 24 * HOUR)] };
}
async function grade({ launch, access_token }, form) {
  const items = `/api/v1/courses/${launch.course}/line-items`;
  const post = (path, body) => ask(path, `Bearer ${access_token}`, JSON.stringify(body));
  // The same resourceId is the same column, however often it is asked for.
  const column = await post(items, { label: 'Stars', scoreMaximum: 5, resourceId: 'stars' });
  const score = { user: form.get('user'), scoreGiven: Number(form.get('stars')), scoreMaximum: 5 };
  await post(`${items}/${column.id}/scores`, score);
  return { html: '<p id="done">The grade is in the gradebook.</p>' };
}
async function choose({ access_token }, form) {
  const chapter = form.get('chapter');
  const items = [{ title: `Stars, chapter ${chapter}`, path: `/chapter/${chapter}` }];
  return ask('/api/v1/deep-linking', `Bearer ${access_token}`, JSON.stringify({ items }));
}
const offer = `<form method="post"><button id="chapter" name="chapter" value="3">Add chapter 3 to the course</button></form>`;

async function answer(request, body) {
  const { pathname, searchParams } = new URL(request.url, 'http://self');
  if (searchParams.has('code')) return open(request, await swap(searchParams.get('code')), pathname);
  // A form on another site would bring our cookies too.
  if (request.method === 'POST' && request.headers['sec-fetch-site'] !== 'same-origin') return { status: 403 };
  if (pathname === '/continue') return proceed(request);
  const session = sessions.get(cookies(request)['__Host-session']);
  if (!session) return { html: '<p>Open this app from your course.</p>' };
  if (request.method === 'POST' && !teaches(session.launch)) return { status: 403 };
  if (request.method === 'POST') return pathname === '/choose' ? choose(session, body) : grade(session, body);
  return pathname === '/choose' ? { html: offer } : home(session, pathname);
}

createServer(async (request, response) => {
  const chunks = await request.toArray();
  const body = new URLSearchParams(Buffer.concat(chunks).toString());
  const { status, location, html, cookies = [] } = await answer(request, body)
    .catch(fault => ({ status: 502, html: `<p id="fault">${text(fault.message)}</p>` }));
  response.writeHead(status ?? (location ? 303 : 200), {
    'Content-Type': 'text/html; charset=utf-8',
    // An LMS may show the page in an iframe. List your LMSs instead of the asterisk.
    'Content-Security-Policy': "frame-ancestors *; default-src 'none'",
    'Cache-Control': 'no-store',
    'Set-Cookie': cookies,
    ...(location && { Location: location }),
  });
  response.end(`<!DOCTYPE html><meta charset="utf-8"><title>Stars</title>${html ?? ''}`);
}).listen(Number(PORT), '127.0.0.1', () => console.log(`Stars is at http://localhost:${PORT}`));
