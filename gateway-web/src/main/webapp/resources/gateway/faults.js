/*
 * After a form was refused, whoever sent it lands on what is wrong: on the form's summary, which
 * then lists every field with a link, or on the field itself where there is no summary. Only then:
 * a field that is checked while others are typed in must not take the focus.
 */
(function () {
  "use strict";

  var sent = ""; // the id of the form whose answer is awaited

  function faults(form) {
    return Array.prototype.filter.call(form.querySelectorAll(".fault[id$='-fault']"), function (fault) {
      return field(fault) !== null;
    });
  }

  function field(fault) {
    return document.getElementById(fault.id.slice(0, -"-fault".length));
  }

  // A group of boxes has its id at the list around them.
  function enter(input) {
    (input.matches("input, select, textarea") ? input : input.querySelector("input") || input).focus();
  }

  function nameOf(input) {
    var label = document.querySelector("label[for='" + CSS.escape(input.id) + "']")
      || (input.closest("fieldset") || input).querySelector("legend");
    return label ? label.firstChild.textContent.trim() : "";
  }

  function entry(fault) {
    var input = field(fault);
    var link = document.createElement("a");
    link.href = "#" + input.id;
    link.textContent = nameOf(input);
    link.addEventListener("click", function (event) {
      event.preventDefault();
      enter(input);
    });
    var item = document.createElement("li");
    item.append(link, " – " + fault.textContent.trim());
    return item;
  }

  function list(summary, wrong) {
    var list = document.createElement("ul");
    list.className = "fault-links";
    wrong.forEach(function (fault) { list.appendChild(entry(fault)); });
    (summary.querySelector("span") || summary).appendChild(list);
    summary.tabIndex = -1;
    summary.focus();
  }

  function show(form) {
    var wrong = faults(form);
    var summary = form.querySelector(".note.bad[role='alert']");
    if (wrong.length === 0 || (summary && summary.querySelector(".fault-links"))) {
      return;
    }
    sent = "";
    if (summary) {
      list(summary, wrong);
    } else {
      enter(field(wrong[0]));
    }
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("form button, form input[type='submit']");
    if (button) {
      sent = button.form.id;
    }
  });

  new MutationObserver(function () {
    var form = sent && document.getElementById(sent);
    if (form) {
      show(form);
    }
  }).observe(document.body, { childList: true, subtree: true });

  document.querySelectorAll("form").forEach(show);
})();
