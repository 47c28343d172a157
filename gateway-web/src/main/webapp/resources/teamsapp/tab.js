// Asks Teams who is signed in and which team this tab is in, and posts the answer.
(function () {
  'use strict';

  function show(id) {
    document.getElementById('signing-in').hidden = true;
    document.getElementById(id).hidden = false;
  }

  function post(token, context) {
    var form = document.getElementById('answer');
    form.elements.token.value = token;
    form.elements.team.value = (context.team && context.team.groupId) || '';
    form.submit();
  }

  function begin() {
    var teams = window.microsoftTeams;
    if (!teams || window.parent === window) {
      show('outside');
      return;
    }
    teams.app
      .initialize()
      .then(function () {
        return Promise.all([teams.authentication.getAuthToken(), teams.app.getContext()]);
      })
      .then(function (answers) {
        teams.app.notifySuccess();
        post(answers[0], answers[1]);
      })
      .catch(function () {
        show('trouble');
      });
  }

  window.addEventListener('DOMContentLoaded', begin);
})();
