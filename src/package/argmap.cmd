@echo off
rem Runs Argmap on Windows. A Java runtime, version 17 or later, is all it needs.
setlocal
set "home=%~dp0"
set "java=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo argmap: no Java was found; install one, version 17 or later 1>&2
  exit /b 2
)
"%java%" -XX:TieredStopAtLevel=1 -XX:-DontCompileHugeMethods -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dargmap.home=%home%." -Djava.awt.headless=true -jar "%home%argmap.jar" %*
exit /b %errorlevel%
