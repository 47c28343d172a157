// The page of the Java example. What comes from an LMS is shown as text, never as HTML.
async function api(path, body) {
  const answer = await fetch('/api/' + path, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${document.body.dataset.token}`, 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) {
    add('p', { id: 'fault', textContent: `That did not work (${answer.status}).` });
    throw new Error(path);
  }
  return answer.json();
}

function add(tag, members, parent = document.body) {
  const element = Object.assign(document.createElement(tag), members);
  parent.append(element);
  return element;
}

function row({ id, name = 'somebody' }) {
  const line = add('p', { className: 'member', textContent: name });
  const stars = add('input', { name: 'stars', size: 2 }, line);
  add('button', { textContent: 'Grade', onclick: () => grade(id, stars.value) }, line);
}

async function grade(user, stars) {
  await api('grades', { user, stars: Number(stars) });
  add('p', { id: 'done', textContent: 'The grade is in the gradebook.' });
}

async function choose() {
  location = (await api('content', { chapter: 3 })).location;
}

const { name = 'Somebody', course, teaches } = await api('me');
if (location.pathname === '/choose') {
  add('button', { id: 'chapter', textContent: 'Add chapter 3 to the course', onclick: choose });
} else {
  add('p', { id: 'who', textContent: `${name} in ${course?.title ?? 'no course'}, ${location.pathname}` });
  const members = teaches ? (await api('members')).items : [];
  // LMSs take grades of learners only.
  members.filter(({ roles }) => roles.some(role => role.endsWith('#Learner'))).forEach(row);
}
