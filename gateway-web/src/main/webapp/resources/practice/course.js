// Brings the frame into view when a launch opens in it: on a phone it is below the fold.
(() => {
  "use strict";

  const stage = document.getElementById("stage");
  const empty = document.getElementById("stage-empty");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

  document.addEventListener("submit", (event) => {
    const here = event.submitter && event.submitter.formTarget === "course-frame";
    for (const form of document.querySelectorAll(".course-launch")) {
      form.classList.toggle("current", here && form === event.target);
    }
    if (here) {
      empty.hidden = true;
      stage.classList.add("used");
      stage.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "nearest" });
    }
  });
})();
