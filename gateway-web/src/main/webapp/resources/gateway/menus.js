/*
 * Menus are details elements. Here is what people expect of them besides: arrow keys, Escape, and
 * that one closes when something else is clicked or gets the focus.
 */
(function () {
  "use strict";

  var ITEMS = ".menu-item, .menu-panel input:checked, .menu-panel select";

  function close(menu) {
    menu.open = false;
  }

  function closeAllBut(kept) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (menu !== kept) {
        close(menu);
      }
    });
  }

  function items(menu) {
    return Array.prototype.filter.call(menu.querySelectorAll(ITEMS), function (item) {
      return item.getClientRects().length > 0;
    });
  }

  // Which item the key leads to, from the one at this place; -1 is the menu's own button.
  function destination(key, place, count) {
    switch (key) {
      case "ArrowDown": return (place + 1) % count;
      case "ArrowUp": return (place <= 0 ? count : place) - 1;
      case "Home": return 0;
      case "End": return count - 1;
      default: return -1;
    }
  }

  function move(menu, event) {
    var isArrow = event.key === "ArrowDown" || event.key === "ArrowUp";
    if (!isArrow && !(menu.open && (event.key === "Home" || event.key === "End"))) {
      return;
    }
    menu.open = true;
    var all = items(menu);
    var target = all[destination(event.key, all.indexOf(document.activeElement), all.length)];
    if (target) {
      event.preventDefault();
      target.focus();
    }
  }

  document.addEventListener("click", function (event) {
    closeAllBut(event.target.closest("details.menu"));
  });

  document.addEventListener("focusin", function (event) {
    closeAllBut(event.target.closest("details.menu"));
  });

  document.addEventListener("keydown", function (event) {
    var open = document.querySelector("details.menu[open]");
    if (event.key === "Escape" && open) {
      close(open);
      open.querySelector("summary").focus();
      return;
    }
    var menu = event.target.closest("details.menu");
    if (menu) {
      move(menu, event);
    }
  });
})();
