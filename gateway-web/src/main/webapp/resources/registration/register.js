// The pages that an LMS opens to register itself: no second click while the first is under way, and
// the message by which the LMS closes the page. Only the LMS's own origins may hear it.
(() => {
  "use strict";

  const form = document.getElementById("register-form");
  if (form) {
    form.addEventListener("submit", () => {
      const button = document.getElementById("register");
      button.disabled = true;
      button.textContent = button.dataset.busy;
    });
    // The browser's back button shows the page as it was left.
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) {
        window.location.reload();
      }
    });
  }

  const close = document.getElementById("close");
  if (close) {
    close.addEventListener("click", () => {
      const opener = window.opener || window.parent;
      for (const origin of close.dataset.close.split(" ")) {
        opener.postMessage({ subject: "org.imsglobal.lti.close" }, origin);
      }
      document.getElementById("closed").hidden = false;
    });
  }
})();
