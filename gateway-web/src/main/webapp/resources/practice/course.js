// Brings the frame into view when a launch opens in it: on a phone it is below the fold. While an app
// is open it may add content or send grades: those parts of the page are fetched anew.
(() => {
  "use strict";

  const stage = document.getElementById("stage");
  const empty = document.getElementById("stage-empty");
  const frame = document.getElementById("course-frame");
  const changed = document.getElementById("changed");
  if (!frame) {
    return;
  }
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

  const markOpened = (opened) => {
    for (const form of document.querySelectorAll("form[action*='/lti/login']")) {
      form.classList.toggle("current", form === opened);
    }
  };

  const showStage = () => {
    empty.hidden = true;
    stage.classList.add("used");
    stage.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "nearest" });
  };

  // As they came: what is marked as opened differs from that.
  const parts = new Map(
    [...document.querySelectorAll("[data-fresh]")].map((part) => [part, part.innerHTML]));

  const replace = (part, fresh) => {
    if (!fresh || parts.get(part) === fresh.innerHTML) {
      return false;
    }
    const focused = part.contains(document.activeElement) && document.activeElement.id;
    parts.set(part, fresh.innerHTML);
    part.innerHTML = fresh.innerHTML;
    if (focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
    return true;
  };

  const refresh = async () => {
    const answer = await fetch(stage.dataset.parts);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of parts.keys()) {
      if (replace(part, page.getElementById(part.id)) && part.id === "gradebook") {
        changed.hidden = false;
      }
    }
  };

  document.addEventListener("submit", (event) => {
    const here = event.submitter && event.submitter.formTarget === "course-frame";
    if (here) {
      markOpened(event.target);
      showStage();
    }
  });

  frame.addEventListener("load", refresh);
  document.getElementById("refresh").addEventListener("click", (event) => {
    event.preventDefault();
    refresh();
  });
  changed.addEventListener("click", () => {
    changed.hidden = true;
  });
  // The app in the frame tells nobody when it has sent a grade.
  setInterval(() => {
    if (stage.classList.contains("used") && document.visibilityState === "visible") {
      refresh();
    }
  }, 3000);
})();
