// Uses the services of the course as an app's server would: by the gateway's API, with the access
// token of this launch. An app keeps that token on its server; the inspector has none of its own.
(() => {
  "use strict";

  const course = document.getElementById("course");
  if (!course) {
    return;
  }
  const { api, token, link } = course.dataset;
  const base = `/courses/${course.dataset.course}`;
  const roleWords = JSON.parse(course.dataset.roles);
  const element = (id) => document.getElementById(id);

  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (all, n) => values[n] ?? all);

  const note = (call, status) => {
    const line = document.createElement("li");
    line.textContent = `${call} \u2192 ${status}`;
    element("call-list").append(line);
    element("calls").hidden = false;
  };

  /** One call; what comes back, or an error with the API's own explanation. */
  const call = async (method, path, body) => {
    const answer = await fetch(api + path, {
      method,
      credentials: "omit",
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body && { "Content-Type": "application/json" }),
      },
      body: body && JSON.stringify(body),
    });
    note(`${method} ${path}`, answer.status);
    const text = await answer.text();
    const json = text ? JSON.parse(text) : null;
    if (!answer.ok) {
      throw new Error([json?.title, json?.detail].filter(Boolean).join(". ") || answer.status);
    }
    return json;
  };

  /** All parts of a list. */
  const all = async (path) => {
    const items = [];
    let cursor = null;
    do {
      const query = cursor ? `${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}` : "";
      const part = await call("GET", path + query);
      items.push(...part.items);
      cursor = part.next;
    } while (cursor);
    return items;
  };

  /** Does something that takes a while, and says what became of it. */
  const report = async (result, meanwhile, work) => {
    const place = element(result);
    place.classList.remove("failed");
    place.textContent = meanwhile;
    try {
      place.textContent = await work();
    } catch (problem) {
      place.classList.add("failed");
      place.textContent = fill(course.dataset.failed, problem.message);
    }
  };

  const rolesOf = (member) =>
    [...new Set(member.roles.map((uri) => uri.split(/[#/]/).pop()))]
      .map((name) => roleWords[name] ?? name.replace(/(?<=[a-z])(?=[A-Z])/g, " "))
      .join(", ");

  const nameOf = (member) => member.name ?? member.email ?? member.lmsId ?? member.id;

  const rowOf = (member) => {
    const row = element("member-row").content.firstElementChild.cloneNode(true);
    const [name, email, roles] = row.cells;
    name.textContent = nameOf(member);
    if (member.status !== "ACTIVE") {
      name.append(` (${element("roster").dataset.inactive})`);
    }
    email.textContent = member.email ?? "\u2013";
    roles.textContent = rolesOf(member);
    return row;
  };

  const offerToGrade = (members) => {
    const learners = members.filter(
      (member) => member.status === "ACTIVE" && member.roles.some((uri) => uri.endsWith("#Learner")));
    element("grade-person").replaceChildren(
      ...learners.map((member) => new Option(nameOf(member), member.id)));
    element("grade-fields").disabled = learners.length === 0;
    element("grade-first").hidden = learners.length > 0;
  };

  const loadRoster = async () => {
    const members = await all(`${base}/members`);
    const table = element("members");
    table.tBodies[0].replaceChildren(...members.map(rowOf));
    element("members-frame").hidden = false;
    offerToGrade(members);
    const texts = element("roster").dataset;
    // Nought is singular in French and plural in English.
    const form = new Intl.PluralRules(document.documentElement.lang).select(members.length);
    return fill(form === "one" ? texts.foundOne : texts.found, members.length);
  };

  /** The link's own column; the gateway makes none twice. */
  const column = async (scoreMaximum) => {
    const [own] = link ? await all(`${base}/line-items?link=${encodeURIComponent(link)}`) : [];
    return own ?? call("POST", `${base}/line-items`, {
      label: element("grade").dataset.column,
      scoreMaximum,
      resourceId: "launch-inspector",
      ...(link && { link }),
    });
  };

  const sendGrade = async () => {
    const user = element("grade-person").value;
    const scoreMaximum = element("grade-maximum").valueAsNumber;
    const item = await column(scoreMaximum);
    const path = `${base}/line-items/${item.id}`;
    await call("POST", `${path}/scores`, {
      user,
      scoreGiven: element("grade-score").valueAsNumber,
      scoreMaximum,
      comment: element("grade-comment").value,
    });
    const [result] = await all(`${path}/results?user=${encodeURIComponent(user)}`);
    const { kept, keptcomment, pending } = element("grade").dataset;
    if (result?.score == null) {
      return pending;
    }
    return result.comment
      ? fill(keptcomment, result.score, result.maximum, result.comment)
      : fill(kept, result.score, result.maximum);
  };

  const choose = (items) =>
    report("choose-result", element("choose").dataset.sent, async () => {
      const answer = await call("POST", "/deep-linking", { items });
      location.assign(answer.location);
      return element("choose").dataset.sent;
    });

  element("load-roster").addEventListener("click", () =>
    report("roster-result", element("roster").dataset.loading, loadRoster));
  element("grade").addEventListener("submit", (event) => {
    event.preventDefault();
    report("grade-result", element("grade").dataset.sending, sendGrade);
  });
  element("choose")?.addEventListener("submit", (event) => {
    event.preventDefault();
    choose([...document.querySelectorAll("[name=item]:checked")].map((box) => JSON.parse(box.value)));
  });
  element("choose-nothing")?.addEventListener("click", () => choose([]));
})();
