/*
 * What HTML alone cannot do: copy buttons, menus that close, the drawer on phones, local times.
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

  function closeMenus(except) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
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
    closeMenus(target.closest("details.menu"));
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
    var menu = document.querySelector("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
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

  // The server writes UTC; an admin thinks in the clock on the wall.
  function localise() {
    document.querySelectorAll("time[datetime]:not([data-local])").forEach(function (element) {
      var moment = new Date(element.getAttribute("datetime"));
      if (!isNaN(moment)) {
        element.dataset.local = "yes";
        element.title = element.textContent.trim();
        element.textContent = new Intl.DateTimeFormat(document.documentElement.lang || undefined,
          { dateStyle: "medium", timeStyle: "medium" }).format(moment);
      }
    });
  }

  // What opens over the page takes the focus, and gives it back when it closes.
  var opener = null;

  function takeFocus() {
    var heading = document.querySelector("[data-focus]:not([data-focused])");
    if (heading) {
      heading.dataset.focused = "yes";
      window.setTimeout(function () { heading.focus(); }, 350);
    }
  }

  document.addEventListener("focusin", function (event) {
    if (event.target.closest(".list .actions")) {
      opener = event.target.id;
    }
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest(".ui-sidebar-close") && opener && document.getElementById(opener)) {
      document.getElementById(opener).focus();
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
