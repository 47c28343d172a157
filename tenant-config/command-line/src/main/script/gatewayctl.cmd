@echo off
rem Runs gatewayctl.jar, which lies beside this script; needs Java 17 or later.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

rem The file "release" of a JDK or JRE names its version: JAVA_VERSION="17.0.2", or "1.8.0" of old.
set "version="
set "home=%JAVA_HOME%"
if not defined home for %%j in (java.exe) do for %%h in ("%%~dp$PATH:j..") do set "home=%%~fh"
if exist "%home%\release" (
  for /f "tokens=2,3 delims==." %%a in ('findstr /b "JAVA_VERSION=" "%home%\release"') do (
    if "%%~a"=="1" (set "version=%%~b") else set "version=%%~a"
  )
)
if defined version set "version=%version:"=%"
if defined JAVA_HOME if not exist "%java%.exe" goto unfit
if not defined JAVA_HOME where java >nul 2>nul || goto unfit
if defined version if %version% lss 17 goto unfit

rem Short runs start faster when little is compiled.
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%~dp0gatewayctl.jar" %*
exit /b %errorlevel%

:unfit
if not defined version set "version=(not found)"
echo Error: The program cannot run here: Java %version% (RUNTIME_UNFIT)>&2
echo Cause: There is no Java 17 or later.>&2
echo What to do: Install a JDK or JRE 17 or later, and let java or JAVA_HOME lead to it.>&2
exit /b 1
