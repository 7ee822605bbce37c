@echo off
rem MNv4 Designer for Windows: builds when a source is newer than the build, then starts from jars.
setlocal
set "root=%~dp0"
set "root=%root:~0,-1%"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo MNv4 Designer needs a JDK of version 17 or newer: set JAVA_HOME to its folder. 1>&2
  exit /b 2
)
powershell -NoProfile -ExecutionPolicy Bypass -File "%root%\scripts\prepare.ps1" -root "%root%"
if errorlevel 1 exit /b 3
"%java%" "@%root%\.mnv4\java.args" org.mnv4designer.designer.cli.Main %*
exit /b %errorlevel%
