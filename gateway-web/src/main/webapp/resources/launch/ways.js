// Finds out, before anybody asks the LMS, by what this launch can be tied to this browser: the cookie
// that came with the page, the LMS's page, or a window of its own. The hints of some LMSs work once.
(() => {
  "use strict";

  const PATIENCE_MS = 5000;
  const SECTIONS = ["trying", "offer", "blocked"];

  const page = document.getElementById("ways");
  const { cookieCheck, byCookie, byStorage, opened, secret, ...place } = page.dataset;

  const show = (shown) => {
    for (const section of SECTIONS) {
      document.getElementById(section).hidden = section !== shown;
    }
  };

  const cookieIsKept = async () => {
    try {
      const answer = await fetch(cookieCheck, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) });
      return answer.ok && await answer.text() === "kept";
    } catch {
      return false;
    }
  };

  // What a sandboxed page without an origin posts later would not count.
  const secretIsKept = async () => {
    if (!byStorage || window.origin === "null") {
      return false;
    }
    try {
      await platformStorage.keep(place, secret);
      return true;
    } catch {
      return false;
    }
  };

  // Another page in the place of this one: who reloads it or goes back must not be offered again what
  // works only once.
  const giveWay = () => location.replace(opened);

  document.getElementById("open").addEventListener("click", (event) => {
    event.preventDefault();
    if (window.open(event.currentTarget.href)) {
      giveWay();
    } else {
      show("blocked");
    }
  });
  document.getElementById("open-link").addEventListener("click", () => setTimeout(giveWay));

  const begin = async () => {
    show("trying");
    if (await cookieIsKept()) {
      location.replace(byCookie);
    } else if (await secretIsKept()) {
      location.replace(byStorage);
    } else {
      show("offer");
    }
  };

  begin();
})();
