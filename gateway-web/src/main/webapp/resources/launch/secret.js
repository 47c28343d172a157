// Fetches the secret of this launch from the LMS's page, and posts it with what the LMS has signed. Without
// it the form is posted too: the gateway says then what went wrong.
(async () => {
  "use strict";

  const form = document.getElementById("stored-launch");
  form.elements.secret.value = await platformStorage.take(form.dataset).catch(() => "");
  form.submit();
})();
