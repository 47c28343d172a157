// Adds the tab to a team, when somebody saves in the dialog of Teams.
(function () {
  'use strict';

  function begin() {
    var teams = window.microsoftTeams;
    var setup = document.getElementById('setup');
    if (!teams || window.parent === window) {
      document.getElementById('outside').hidden = false;
      return;
    }
    teams.app.initialize().then(function () {
      teams.pages.config.registerOnSaveHandler(function (saving) {
        teams.pages.config
          .setConfig({
            entityId: 'course',
            contentUrl: setup.dataset.tab,
            websiteUrl: setup.dataset.tab,
            suggestedDisplayName: setup.dataset.name
          })
          .then(function () {
            saving.notifySuccess();
          });
      });
      teams.pages.config.setValidityState(true);
      teams.app.notifySuccess();
    });
  }

  window.addEventListener('DOMContentLoaded', begin);
})();
