// Copies the raw data. An LMS's iframe may not allow the clipboard: then the text stays selected.
(() => {
  "use strict";

  const button = document.getElementById("copy");
  const result = document.getElementById("copy-result");
  const text = button && document.getElementById(button.dataset.copies);
  if (!text) {
    return;
  }

  const copySelection = () => {
    text.focus();
    text.select();
    return document.execCommand("copy");
  };

  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      result.textContent = button.dataset.done;
    } catch {
      result.textContent = copySelection() ? button.dataset.done : button.dataset.byHand;
    }
  });
})();
