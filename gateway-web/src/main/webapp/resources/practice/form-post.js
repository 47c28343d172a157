// Posts the LMS's answer at once. Several forms go out together: that is how a replay is shown,
// because a second post after the first answer would lack the launch's cookie.
for (const form of document.querySelectorAll("form.form-post")) {
  form.submit();
  form.hidden = form.target !== "_self";
}
