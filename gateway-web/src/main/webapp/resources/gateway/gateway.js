/*
 * What HTML alone cannot do: copy buttons, the drawer on phones, local times, focus of panels.
 * Everything hangs on attributes in the markup; the policy of our pages allows no script in them.
 */
(function () {
  "use strict";

  function announce(text) {
    var region = document.getElementById("announcer");
    if (region) {
      region.textContent = "";
      window.setTimeout(function () { region.textContent = text; }, 50);
    }
  }

  // Where the clipboard may not be written directly: an iframe, or plain http on another host.
  function copyBySelection(text) {
    var area = document.createElement("textarea");
    area.value = text;
    area.className = "visually-hidden";
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand("copy");
    area.remove();
    return done ? Promise.resolve() : Promise.reject();
  }

  function write(text) {
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(text).catch(function () { return copyBySelection(text); });
    }
    return copyBySelection(text);
  }

  function copy(button) {
    write(button.dataset.copy).then(function () {
      button.classList.add("copied");
      announce(button.dataset.copied);
      window.setTimeout(function () { button.classList.remove("copied"); }, 2000);
    }, function () {});
  }

  function showDrawer(shown) {
    var button = document.getElementById("drawer-button");
    var shade = document.getElementById("drawer-shade");
    if (!button || !shade) {
      return;
    }
    document.body.classList.toggle("drawer-open", shown);
    button.setAttribute("aria-expanded", String(shown));
    shade.hidden = !shown;
    if (shown) {
      document.querySelector("#navigation a").focus();
    }
  }

  document.addEventListener("click", function (event) {
    var target = event.target;
    var copyButton = target.closest("[data-copy]");
    if (copyButton) {
      event.preventDefault();
      copy(copyButton);
    }
    if (target.closest("#drawer-button")) {
      showDrawer(!document.body.classList.contains("drawer-open"));
    } else if (target.closest("#drawer-shade")) {
      showDrawer(false);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") {
      return;
    }
    var panel = document.querySelector(".ui-sidebar-active .ui-sidebar-close");
    if (panel) {
      panel.click();
    }
    if (document.body.classList.contains("drawer-open")) {
      showDrawer(false);
      document.getElementById("drawer-button").focus();
    }
  });

  // Whoever tabs on from the drawer's last entry goes to the page, which must not lie under it.
  document.addEventListener("focusin", function (event) {
    if (document.body.classList.contains("drawer-open")
        && !event.target.closest("#navigation, #drawer-button")) {
      showDrawer(false);
    }
  });

  // The server writes UTC; an admin thinks in the clock on the wall.
  function localise() {
    document.querySelectorAll("time[datetime]:not([data-local])").forEach(function (element) {
      var moment = new Date(element.getAttribute("datetime"));
      if (!isNaN(moment)) {
        element.dataset.local = "yes";
        element.title = element.textContent.trim();
        element.textContent = new Intl.DateTimeFormat(document.documentElement.lang || undefined,
          { dateStyle: "medium", timeStyle: element.hasAttribute("data-short") ? "short" : "medium" }).format(moment);
      }
    });
  }

  // What opens over the page takes the focus, and gives it back when it closes.
  var OVER = ".ui-dialog, .ui-sidebar";
  var opener = null;

  function takeFocus() {
    var heading = document.querySelector("[data-focus]:not([data-focused])");
    if (heading) {
      heading.dataset.focused = "yes";
      focusSoon(heading, 20);
    }
  }

  // It may not be to be seen yet; and who has gone on in it already is left where they are.
  function focusSoon(heading, patience) {
    window.setTimeout(function () {
      if (patience > 0 && heading.isConnected && !heading.closest(OVER).contains(document.activeElement)) {
        heading.focus({ preventScroll: true });
        focusSoon(heading, patience - 1);
      }
    }, 50);
  }

  document.addEventListener("focusin", function (event) {
    if (event.target.id && !event.target.closest(OVER)) {
      opener = event.target.id;
    }
  });

  function isOverOpen() {
    return Array.prototype.some.call(document.querySelectorAll(OVER), function (over) {
      var box = over.getBoundingClientRect();
      return getComputedStyle(over).visibility !== "hidden" && box.width > 0 && box.left < window.innerWidth;
    });
  }

  // It closes with an animation, or when the server has answered; a dialog holds the focus until then.
  function giveFocusBack(patience) {
    var lost = document.activeElement === document.body || document.activeElement.closest(OVER);
    if (!lost || patience === 0) {
      return;
    }
    if (!isOverOpen() && document.getElementById(opener)) {
      document.getElementById(opener).focus();
    }
    window.setTimeout(function () { giveFocusBack(patience - 1); }, 100);
  }

  document.addEventListener("click", function (event) {
    if (event.target.closest(OVER)) {
      giveFocusBack(30);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && document.querySelector(OVER)) {
      giveFocusBack(30);
    }
  });

  // A form that keeps its entries sends them while they are typed, so that leaving it loses none.
  var keeping = 0;

  document.addEventListener("input", function (event) {
    if (event.target.closest("form[data-keep]") && window.keepEntries) {
      window.clearTimeout(keeping);
      keeping = window.setTimeout(function () { window.keepEntries(); }, 500);
    }
  });

  document.addEventListener("submit", function () {
    window.clearTimeout(keeping);
  });

  function changed() {
    localise();
    takeFocus();
  }

  changed();
  new MutationObserver(changed).observe(document.body, { childList: true, subtree: true });
})();
