@echo off
rem Runs Chokepoint from its sources: builds target\chokepoint.jar if there is none or if the sources are newer, then
rem starts it with the arguments given. Needs a JDK 17 or newer and Maven 3.8.7 or newer. More options for Java go into
rem CHOKEPOINT_JAVA_OPTS.
setlocal
set "HOME_FOLDER=%~dp0"
set "JAR=%HOME_FOLDER%target\chokepoint.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo chokepoint: needs a JDK 17 or newer, but there is no java. Install one, or set JAVA_HOME. 1>&2
    exit /b 2
)

rem Exit code 1 of the check means: outdated.
powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $newer = Get-ChildItem -LiteralPath ($env:HOME_FOLDER + 'pom.xml'), ($env:HOME_FOLDER + 'src\main') -Recurse | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto start

where mvn >nul 2>&1
if errorlevel 1 (
    echo chokepoint: needs Maven 3.8.7 or newer to build, but there is no mvn. 1>&2
    exit /b 2
)
if exist "%JAR%" (
    echo Building Chokepoint ^(sources have changed^)... 1>&2
) else (
    echo Building Chokepoint ^(first use, about a minute^)... 1>&2
)
set "COMMIT=unknown"
if exist "%HOME_FOLDER%.git" for /f %%c in ('git -C "%HOME_FOLDER%." rev-parse --short^=12 HEAD 2^>nul') do set "COMMIT=%%c"
call mvn -B -q -Dstyle.color=never -f "%HOME_FOLDER%pom.xml" -Dmaven.test.skip=true "-Dchokepoint.commit=%COMMIT%" package 1>&2
if errorlevel 1 (
    echo chokepoint: the build failed; its messages stand above. 1>&2
    exit /b 2
)

:start
rem The console shows UTF-8 while the program runs, and what it showed before afterwards.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "CODE_PAGE=%%p"
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %CHOKEPOINT_JAVA_OPTS% "-Dchokepoint.library=%HOME_FOLDER%scenarios" -jar "%JAR%" %*
set "RESULT=%ERRORLEVEL%"
chcp %CODE_PAGE% >nul
exit /b %RESULT%
