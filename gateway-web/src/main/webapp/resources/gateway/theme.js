/*
 * The switch between the light and the dark theme. It changes when the style sheet with the dark
 * colours holds, and keeps the choice in a cookie, by which the server writes the next page.
 */
(function () {
  "use strict";

  var MEDIA = { device: "(prefers-color-scheme: dark)", light: "not all", dark: "all" };
  var YEAR_SECONDS = 31536000;
  var box = document.getElementById("theme");
  if (!box) {
    return;
  }

  function keep(choice) {
    var life = choice === "device" ? 0 : YEAR_SECONDS;
    document.cookie = box.dataset.cookie + "=" + choice + "; Path=/; SameSite=Lax; Max-Age=" + life
      + (box.dataset.cookie.startsWith("__Host-") ? "; Secure" : "");
  }

  box.querySelector("[value='" + box.dataset.chosen + "']").checked = true;
  box.hidden = false;
  box.addEventListener("change", function (event) {
    var choice = event.target.value;
    document.querySelector("link[href*='/dark.css']").media = MEDIA[choice];
    keep(choice);
  });
})();
