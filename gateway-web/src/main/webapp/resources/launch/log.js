/*
 * Follows what happens: asks for new launches while somebody looks at the list, is not reading in it,
 * and was here lately. It must not keep a session alive that nobody uses.
 */
(function () {
  "use strict";

  var PAUSE = 5000;
  var PATIENCE = 10 * 60 * 1000;
  var button = document.getElementById("live");
  var announcer = document.getElementById("announcer");
  var lastSeen = Date.now();
  var asking = false;

  if (!button) {
    return;
  }

  function say(text) {
    if (announcer) {
      announcer.textContent = text;
    }
  }

  function isFollowing() {
    return button.getAttribute("aria-pressed") === "true";
  }

  function follow(on, text) {
    button.setAttribute("aria-pressed", String(on));
    say(text);
  }

  // What somebody reads or has the focus in must not move under them.
  function isRead() {
    var list = document.getElementById("list");
    return !list || list.contains(document.activeElement) || list.querySelector("details[open]") !== null;
  }

  function look() {
    if (!isFollowing() || asking || document.hidden || isRead() || !window.freshLaunches) {
      return;
    }
    if (Date.now() - lastSeen > PATIENCE) {
      follow(false, button.dataset.idle);
      return;
    }
    asking = true;
    window.freshLaunches();
  }

  window.launchesCame = function (args) {
    asking = false;
    if (args && args.news) {
      say(args.news);
    }
  };

  button.addEventListener("click", function () {
    var on = !isFollowing();
    asking = false;
    follow(on, on ? "" : button.dataset.paused);
    look();
  });

  ["pointermove", "keydown", "scroll", "focus"].forEach(function (name) {
    window.addEventListener(name, function () { lastSeen = Date.now(); }, { passive: true });
  });

  window.setInterval(look, PAUSE);
})();
