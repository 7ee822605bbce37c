@echo off
rem MNv4 Designer for Windows: builds when a source is newer than the build, then starts from jars.
setlocal EnableDelayedExpansion
set "root=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo MNv4 Designer needs a JDK of version 17 or newer: set JAVA_HOME to its folder. 1>&2
  exit /b 2
)

set "stamp=%root%.mnv4\stamp"
set "list=%root%designer-app\target\class-path.txt"
set "rebuild=yes"
if exist "%stamp%" if exist "%list%" (
  powershell -NoProfile -Command "$s=(Get-Item $env:stamp).LastWriteTime; $n=Get-ChildItem -Recurse -File -Path ($env:root+'pom.xml'),($env:root+'graph-core\src\main'),($env:root+'designer-app\src\main'),($env:root+'plugins') | Where-Object { $_.FullName -notmatch '\\target\\' -and $_.LastWriteTime -gt $s } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
  if not errorlevel 1 set "rebuild="
)
if defined rebuild (
  echo Building MNv4 Designer; at first use this fetches its libraries ... 1>&2
  if not exist "%root%.mnv4" mkdir "%root%.mnv4"
  type nul > "%stamp%.begun"
  pushd "%root%"
  call mvnw.cmd -B -ntp -Pquick -DskipTests -pl designer-app -am package 1>&2
  if errorlevel 1 (
    popd
    exit /b 3
  )
  popd
  move /y "%stamp%.begun" "%stamp%" >nul
)

rem The class path is longer than a command line may be: it goes through an argument file.
set "arguments=%root%.mnv4\arguments"
powershell -NoProfile -Command "$jar=(Get-ChildItem ($env:root+'designer-app\target\designer-app-*.jar'))[0].FullName; $cp=$jar+';'+[IO.File]::ReadAllText($env:list).Trim(); [IO.File]::WriteAllText($env:arguments, '-cp \"'+$cp.Replace('\','\\')+'\"')"
"%java%" -XX:+UseSerialGC "-Dmnv4.root=%root:~0,-1%" "@%arguments%" org.mnv4designer.designer.cli.Main %*
exit /b %errorlevel%
