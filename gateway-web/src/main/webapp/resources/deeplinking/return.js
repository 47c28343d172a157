// Posts at once; the button is for browsers without script.
document.getElementById("return").submit();
